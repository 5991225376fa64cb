import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { api } from '../../../src/contract/api.ts';
import { fileHandleSchema } from '../../../src/contract/file.ts';
import { replaceHandles } from '../../../src/contract/handle-places.ts';

const shout = (handle: string): string => handle.toUpperCase();

describe('the handles in a value', () => {
  it('are found wherever the schema has one', () => {
    const schema = z.strictObject({
      file: fileHandleSchema,
      maybe: fileHandleSchema.optional(),
      none: fileHandleSchema.nullable(),
      list: z.array(z.strictObject({ place: fileHandleSchema, name: z.string() })),
      either: z.union([z.strictObject({ at: fileHandleSchema }), z.number()]),
    });
    const value = { file: 'a', maybe: 'b', none: null, list: [{ place: 'c', name: 'c' }], either: { at: 'd' } };
    expect(replaceHandles(schema, value, shout)).toEqual({
      file: 'A',
      maybe: 'B',
      none: null,
      list: [{ place: 'C', name: 'c' }],
      either: { at: 'D' },
    });
  });

  it('are looked for in whatever the page sends, and what has another form is left as it is', () => {
    const { input } = api['project.open'];
    for (const odd of [null, 7, 'text', [], { file: 7 }, { file: { file: 'a' } }, { toString: 'a' }])
      expect(replaceHandles(input, odd, shout)).toEqual(odd);
  });

  it('stand in these places of the contract; whoever adds one sees here that the page can reach it', () => {
    const named = Object.entries(api).flatMap(([method, { input }]) =>
      Object.entries(input.shape).flatMap(([name, schema]) => {
        const inner: unknown = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
        return inner === fileHandleSchema ? [`${method} ${name}`] : [];
      }),
    );
    expect(named.toSorted()).toMatchSnapshot();
  });
});
