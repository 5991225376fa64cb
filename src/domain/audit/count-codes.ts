import { flattenCodes } from '../model/code.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Measure } from '../model/measure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { said } from '../model/sentences/said.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { isChoice } from '../model/variable.ts';
import { findVariable } from '../tabulate/find-names.ts';
import { noSuch } from '../tabulate/no-such.ts';
import type { Measured } from './measured.ts';

/**
 * Counts the codes directly below a code, or on top of a variable, that the source itself brings; those of our own
 * (*other*, headings) say nothing about its claims. Errors: `not-found` for a variable or code that the codebook lacks,
 * `invalid-input` for a variable without codes.
 */
export function countCodes(codebook: Codebook, measure: Extract<Measure, { kind: 'codes' }>): Result<Measured> {
  const named = findVariable({ codebook }, measure.variable);
  if (!named.ok) return named;
  const variable = named.value;
  if (!isChoice(variable)) return fail('invalid-input', sentence('audit.no-codes', { variable: variable.id }));
  const placed = flattenCodes(variable.codes).map(({ code }) => code);
  const parent = placed.find(({ id }) => id === measure.below);
  if (measure.below !== undefined && parent === undefined) {
    return fail(
      'not-found',
      noSuch(
        sentence('names.code-of', { variable: variable.id }),
        measure.below,
        placed.map(({ id }) => id),
      ),
    );
  }
  const { ours = [], theirs = [] } = Object.groupBy(parent?.codes ?? variable.codes, ({ origin }) =>
    origin.kind === 'ours' ? 'ours' : 'theirs',
  );
  const counted = theirs.map(({ label }) => label).join(', ');
  const leftOut = ours.map(({ label }) => label).join(', ');
  const told = counted === '' ? said('audit.to-none') : counted;
  const note = leftOut === '' ? counted : said('audit.codes-of-ours', { counted: told, leftOut });
  return ok({ value: theirs.length, note });
}
