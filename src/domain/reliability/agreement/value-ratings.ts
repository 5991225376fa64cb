import type { Variable } from '../../model/variable.ts';
import { readerOf } from '../../tabulate/reading.ts';
import type { Ratings } from '../rated-units.ts';
import type { CaseAnswers } from './case-answers.ts';
import { rateCases, type RatedCases, stateCategories, stateKey } from './rated-cases.ts';

/** Numbers alone: ratings are places in `values`, and a state is a gap. */
export type RatedNumbers = { readonly values: readonly number[]; readonly ratings: readonly Ratings[] };

/** Rates cases on the distinct values that coders gave, numbers or texts, and on states. */
export function valueRatings(variable: Variable, cases: readonly CaseAnswers[]): RatedCases {
  const read = readerOf(variable);
  const values = new Map<string, string>();
  const keys = cases.map(({ answers }) =>
    answers.map((answer) => {
      const reading = answer === null ? null : read(answer);
      if (reading === null) return null;
      if (reading.kind === 'empty') return stateKey(reading.state);
      const text = reading.kind === 'number' ? String(reading.value) : reading.kind === 'text' ? reading.text : '';
      values.set(`value ${text}`, text);
      return `value ${text}`;
    }),
  );
  const given = [...values].map(([key, text]) => ({ key, id: text, label: text, declared: true }));
  return rateCases({ numbers: cases.map((one) => one.case), keys }, [...given, ...stateCategories]);
}

/** Rates cases on the numbers that coders gave. */
export function numberRatings(cases: readonly CaseAnswers[]): RatedNumbers {
  const values: number[] = [];
  const places = new Map<number, number>();
  const ratings = cases.map(({ answers }) =>
    answers.map((answer) => {
      if (answer?.answer.kind !== 'number') return null;
      const { value } = answer.answer;
      const known = places.get(value);
      if (known !== undefined) return known;
      places.set(value, values.length);
      return values.push(value) - 1;
    }),
  );
  return { values, ratings };
}
