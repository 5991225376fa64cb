import * as z from 'zod';

/** A number, or the text “Infinity” for one without bound: JSON has no number for that. */
export const boundSchema = z.union([z.number(), z.literal('Infinity')]);
export type Bound = z.infer<typeof boundSchema>;

/** Writes a number so that JSON can hold it. */
export function boundOf(value: number): Bound {
  return value === Infinity ? 'Infinity' : value;
}

/** The number that a bound stands for. */
export function numberOfBound(bound: Bound): number {
  return bound === 'Infinity' ? Infinity : bound;
}
