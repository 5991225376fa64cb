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
    return { ok: false, problem: `‘${text}’ is not ${whatItTakes(variable, form)}${orToken(form)}.` };
  }
  const { minimum, maximum, label } = variable;
  if (minimum !== undefined && value < minimum) {
    return {
      ok: false,
      problem: `‘${text}’ is below ${minimum}, the least that ${label} takes. Correct it${orToken(form, 'write ')}.`,
    };
  }
  if (maximum !== undefined && value > maximum) {
    return {
      ok: false,
      problem: `‘${text}’ is above ${maximum}, the most that ${label} takes. Correct it${orToken(form, 'write ')}.`,
    };
  }
  return { ok: true, answer: { kind: 'number', value } };
}

function whatItTakes(variable: NumberVariable, form: AnswerForm): string {
  if (isYear(variable)) return 'a year. Write a whole number';
  if (variable.integer) return 'a whole number. Write digits alone';
  return `a number. Write digits with a decimal ${form.decimalComma ? 'comma' : 'point'}`;
}

function isYear(variable: NumberVariable): boolean {
  return variable.integer && (/(?:^|-)year$/u.test(variable.id) || /^years?$/u.test(variable.unit ?? ''));
}

function orToken({ tokens }: AnswerForm, verb = ''): string {
  const [token] = tokens.notReported;
  return token === undefined ? '' : `, or ${verb}${token} where the source does not say`;
}
