import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWire, toWire } from '../../../src/contract/wire.ts';

describe('what goes over the wire', () => {
  it('holds bytes as the base64 that everybody writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(toWire({ bytes })).toBe(`{"bytes":{"$bytes":"${Buffer.from(bytes).toString('base64')}"}}`);
      }),
    );
  });

  it('comes back as it was, bytes within it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.uint8Array(), (json, bytes) => {
        const value = { json: JSON.parse(JSON.stringify(json)) as unknown, files: [{ name: '护理.csv', bytes }] };
        expect(fromWire(toWire(value))).toEqual({ value });
      }),
    );
  });

  it('gives bytes over several thousand at a time whole', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 7) % 256);
    expect(fromWire(toWire(bytes))).toEqual({ value: bytes });
  });

  it.each(['', '{', '{"a":{"$bytes":"*"}}', '{"$bytes":"A"}', 'undefined'])(
    'is nothing where it is no such text: %s',
    (text) => {
      expect(fromWire(text)).toBeUndefined();
    },
  );

  it('leaves alone what only resembles bytes', () => {
    const value = { $bytes: 'AAAA', beside: 1 };
    expect(fromWire(toWire(value))).toEqual({ value });
  });
});
