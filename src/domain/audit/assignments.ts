import { fail, ok, type Result } from '../model/result.ts';
import { type Said, said } from '../model/sentences/said.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { Figure } from './match-figures.ts';
import type { Measured } from './measured.ts';
import { difference, type Numbers, union } from './number-sets.ts';

/** Cases that a reading may give to any figure as a whole: one country, one label. */
export type Unit = { readonly label: string; readonly cases: Numbers };

const mostAssignments = 100_000;

/**
 * Tries every way to give each unit to one of the figures or to none of them, and gives the sum of the figures where all
 * of them match at once, or null where no way does it. The note counts the ways and names those that match.
 *
 * Errors: `invalid-input` beyond 100,000 ways.
 */
export function tryAssignments(figures: readonly Figure[], units: readonly Unit[]): Result<Measured> {
  const choices = figures.length + 1;
  const ways = choices ** units.length;
  if (ways > mostAssignments) {
    return fail(
      'invalid-input',
      sentence('audit.too-many-ways', { units: units.length, figures: figures.length, ways }),
    );
  }
  const disputed = units.reduce<Numbers>((all, { cases }) => union(all, cases), new Set());
  const fixed = figures.map(({ cases }) => difference(cases, disputed));
  const assignments = Array.from({ length: ways }, (_, way) => units.map((_unit, unit) => digit(way, unit, choices)));
  const matching = assignments.filter((assignment) =>
    figures.every(({ reported }, figure) => {
      const given = units.filter((_unit, unit) => assignment[unit] === figure).map(({ cases }) => cases);
      const cases = given.reduce(union, fixed[figure] ?? new Set<number>());
      return cases.size === reported;
    }),
  );
  const named = matching.map((assignment) => assignmentWords(assignment, figures, units));
  const head = said('audit.assignments', { matching: matching.length, ways });
  const note = said('audit.parts', { parts: [head, ...named.slice(0, 4)] });
  const sum = figures.reduce((all, { reported }) => all + reported, 0);
  return ok({ value: matching.length === 0 ? null : sum, note });
}

function digit(number: number, place: number, base: number): number {
  return Math.floor(number / base ** place) % base;
}

function assignmentWords(assignment: readonly number[], figures: readonly Figure[], units: readonly Unit[]): Said {
  const given = units.map(({ label }, unit) => {
    const figure = figures[assignment[unit] ?? figures.length]?.label ?? said('audit.to-none');
    return said('audit.given-to', { unit: label, figure });
  });
  return said('audit.given', { given });
}
