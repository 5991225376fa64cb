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

describe('rows', () => {
  const answer = fc.oneof(
    fc.record({ kind: fc.constant('codes'), codes: fc.uniqueArray(fc.constantFrom('a', 'b', '专业')) }),
    fc.constant({ kind: 'empty', state: 'absent' }),
  );
  const row = fc.record(
    {
      number: fc.integer(),
      title: fc.string(),
      answers: fc.dictionary(fc.constantFrom('role', 'type', 'year'), answer),
      status: fc.constantFrom({ kind: 'included' }, null),
      attachment: fc.uint8Array({ maxLength: 3 }),
    },
    { requiredKeys: ['number', 'answers'] },
  );

  it('come back as they were, whatever they have in common', () => {
    const anything = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(fc.oneof(row, anything), { maxLength: 60 }), (rows) => {
        const value = { rows, total: rows.length };
        // What JSON itself loses, the sign of zero, is lost here too.
        const expected = JSON.parse(JSON.stringify(value), (_name, part: unknown) => part) as typeof value;
        expected.rows.forEach((one, at) => {
          const { attachment } = rows[at] as { attachment?: Uint8Array };
          if (attachment instanceof Uint8Array) Object.assign(one, { attachment });
        });
        expect(fromWire(toWire(value))).toEqual({ value: expected });
      }),
    );
  });

  it('are written column by column, each with what is distinct in it', () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({
      number: at,
      status: { kind: 'included' },
      answers: { year: at, ...(at % 2 === 0 ? { role: ['a'] } : {}) },
    }));
    const numbers = rows.map(({ number }) => number);
    const written = JSON.parse(toWire(rows)) as unknown;
    expect(written).toEqual({
      $columns: [
        ['number', numbers],
        ['status', [{ kind: 'included' }], numbers.map(() => 0)],
        [
          'answers',
          {
            $columns: [
              ['year', numbers],
              ['role', [['a']], numbers.map((at) => (at % 2 === 0 ? 0 : -1))],
            ],
          },
        ],
      ],
    });
  });

  it.each([
    '{"$columns":[["a",[1,2]],["b",[1]]]}',
    '{"$columns":[["a",[1],[1]]]}',
    '{"$columns":[["a",[1],[-2]]]}',
    '{"$columns":[["a",[1],[0.5]]]}',
    '{"$columns":[["__proto__",[{"x":1}]]]}',
    '{"$columns":["a"]}',
    '{"$columns":[[1,[]]]}',
  ])('are nothing where the columns are not ours: %s', (text) => {
    expect(fromWire(text)).toBeUndefined();
  });
});
