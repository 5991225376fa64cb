import { isYear } from '../../domain/model/is-year.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Variable } from '../../domain/model/variable.ts';
import type { AnswerForm } from './answer-form.ts';
import type { ParsedAnswer } from './parsed-answer.ts';

type NumberVariable = Extract<Variable, { kind: 'number' }>;

const withPoint = /^[+-]?\d+(?:\.\d+)?$/u;
const withComma = /^[+-]?\d+(?:,\d+)?$/u;

/** Reads a decimal number without grouping marks or exponent, within the bounds of its variable. */
export function parseNumber(text: string, variable: NumberVariable, form: AnswerForm): ParsedAnswer {
  const pattern = form.decimalComma ? withComma : withPoint;
  const value = pattern.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (!Number.isFinite(value) || (variable.integer && !Number.isInteger(value))) {
    return {
      ok: false,
      problem: sentence('cell.no-number', { text, what: whatItTakes(variable, form), token: orToken(form) }),
    };
  }
  const { minimum, maximum, label } = variable;
  if (minimum !== undefined && value < minimum) {
    return {
      ok: false,
      problem: sentence('cell.too-small', { text, minimum, label, token: orToken(form, 'cell.or-write-token') }),
    };
  }
  if (maximum !== undefined && value > maximum) {
    return {
      ok: false,
      problem: sentence('cell.too-large', { text, maximum, label, token: orToken(form, 'cell.or-write-token') }),
    };
  }
  return { ok: true, answer: { kind: 'number', value } };
}

function whatItTakes(variable: NumberVariable, form: AnswerForm): string {
  if (isYear(variable)) return sentence('cell.a-year');
  if (variable.integer) return sentence('cell.a-whole-number');
  return sentence(form.decimalComma ? 'cell.a-comma-number' : 'cell.a-number');
}

function orToken({ tokens }: AnswerForm, key: 'cell.or-token' | 'cell.or-write-token' = 'cell.or-token'): string {
  const [token] = tokens.notReported;
  return token === undefined ? '' : sentence(key, { token });
}
