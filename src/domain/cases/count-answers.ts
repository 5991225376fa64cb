import { flattenCodes } from '../model/code.ts';
import { type AnswerColumn, disputed, notCoded } from './answer-columns.ts';

/** How many cases a column speaks of. */
export type AnswerCounts = {
  readonly variable: string;
  /** Cases with an answer of whatever state. */
  readonly answered: number;
  readonly disputed: number;
  /** Cases by code; a code counts those with a code nested in it too. */
  readonly codes: Readonly<Record<string, number>>;
  /** Cases by state without a value. */
  readonly states: Readonly<Record<string, number>>;
};

/** Counts the answers of one column over all of its cases. */
export function countAnswers({ variable, answers, answerOf }: AnswerColumn): AnswerCounts {
  const times = new Int32Array(answers.length);
  const counts = { answered: 0, disputed: 0 };
  for (const id of answerOf) {
    if (id === notCoded) continue;
    if (id === disputed) counts.disputed += 1;
    else {
      counts.answered += 1;
      times[id] = (times[id] ?? 0) + 1;
    }
  }
  const codes: Record<string, number> = {};
  const states: Record<string, number> = {};
  const above = new Map(
    ('codes' in variable ? flattenCodes(variable.codes) : []).map(({ code, ancestors }) => [code.id, ancestors]),
  );
  answers.forEach((answer, id) => {
    const many = times[id] ?? 0;
    if (answer.kind === 'empty') states[answer.state] = (states[answer.state] ?? 0) + many;
    if (answer.kind !== 'codes') return;
    for (const code of new Set(answer.codes.flatMap((chosen) => [chosen, ...(above.get(chosen) ?? [])])))
      codes[code] = (codes[code] ?? 0) + many;
  });
  return { variable: variable.id, ...counts, codes, states };
}
