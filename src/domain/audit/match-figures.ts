import { said } from '../model/sentences/said.ts';
import type { Measured } from './measured.ts';
import type { Numbers } from './number-sets.ts';

/** One reported figure with the cases that a reading gives it. */
export type Figure = { readonly label: string; readonly reported: number; readonly cases: Numbers };

/** How many of several reported figures the cases give at once; the note names those that they do not give. */
export function matchFigures(figures: readonly Figure[]): Measured {
  const others = figures.filter(({ reported, cases }) => cases.size !== reported);
  const matched = figures.length - others.length;
  const differing = others.map(({ label, reported, cases }) =>
    said('audit.figure', { label, reported, recomputed: cases.size }),
  );
  const counted = said('audit.of', { part: matched, whole: figures.length });
  return { value: matched, note: said('audit.parts', { parts: [counted, ...differing] }) };
}
