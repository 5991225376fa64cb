import type { Filter } from '../model/filter.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { parseAxis } from './parse-axis.ts';

const form = /^([^=!<>]+)(!=|>=|<=|=|>|<)(.*)$/su;
const operators = ['=', '!=', '>', '>=', '<', '<='] as const;

/**
 * Reads a filter: `country=UK;Sweden`, `year>2000`, `country@regions=europe`, `role!=co-assessor`. Values are
 * separated by semicolons. Anything else is `invalid-input`.
 */
export function parseFilter(text: string): Result<Filter> {
  const [, left = '', sign, right = ''] = form.exec(text) ?? [];
  const operator = operators.find((known) => known === sign);
  if (operator === undefined) return fail('invalid-input', sentence('filter.no-filter', { text }));
  const axis = parseAxis(left);
  if (!axis.ok) return fail('invalid-input', sentence('filter.wrong', { filter: text, reason: axis.error.message }));
  const values = right.split(';').map((value) => value.trim());
  if (values.includes('')) {
    return fail('invalid-input', sentence('filter.empty-value', { text, operator }));
  }
  const { variable, grouping } = axis.value;
  return ok({ variable, ...(grouping === undefined ? {} : { grouping }), operator, values });
}
