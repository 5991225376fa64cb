import type { Answer } from '../model/answer.ts';
import { variablesOf } from '../model/codebook.ts';
import type { CodingColumn, Snapshot } from '../model/snapshot.ts';
import type { Variable } from '../model/variable.ts';

/** Stands in `answerOf` where nobody whose answers are shown has coded the case. */
export const notCoded = -1;
/** Stands there where coders differ and nobody has settled it. */
export const disputed = -2;

/** One variable of a list of cases: each distinct answer once, and of each case which it is. */
export type AnswerColumn = {
  readonly variable: Variable;
  readonly answers: readonly Answer[];
  /** By the position of the case: an index into `answers`, or `notCoded`, or `disputed`. */
  readonly answerOf: Int32Array;
};

/**
 * What a list of cases shows, variable by variable in reading order: of an attribute the one value whoever gave it, of a
 * judgement what the coder said or, without a coder, the final coding or else what all coders said alike.
 */
export function answerColumns(snapshot: Snapshot, coder: string | undefined): AnswerColumn[] {
  const codings = Map.groupBy(snapshot.codings, ({ variable }) => variable);
  const finals = new Map(snapshot.finals.map((column) => [column.variable, column]));
  return variablesOf(snapshot.codebook).map((variable) => {
    const all = codings.get(variable.id) ?? [];
    const mine = variable.role === 'judgement' && coder !== undefined;
    const draft = startColumn(variable, snapshot.cases.length);
    for (const column of mine ? all.filter((one) => one.coder === coder) : all) merge(draft, column);
    const final = mine ? undefined : finals.get(variable.id);
    if (final !== undefined) settle(draft, final);
    return draft;
  });
}

type Draft = AnswerColumn & { readonly answers: Answer[]; readonly places: Map<string, number> };

function startColumn(variable: Variable, size: number): Draft {
  return { variable, answers: [], answerOf: new Int32Array(size).fill(notCoded), places: new Map() };
}

function merge(draft: Draft, column: CodingColumn): void {
  const ids = column.answers.map(({ answer }) => intern(draft, answer));
  column.cases.forEach((position, index) => {
    const id = ids[column.answerOf[index] ?? 0] ?? notCoded;
    const earlier = draft.answerOf[position];
    draft.answerOf[position] = earlier === notCoded || earlier === id ? id : disputed;
  });
}

function settle(draft: Draft, final: CodingColumn): void {
  const ids = final.answers.map(({ answer }) => intern(draft, answer));
  final.cases.forEach((position, index) => {
    draft.answerOf[position] = ids[final.answerOf[index] ?? 0] ?? notCoded;
  });
}

function intern({ answers, places }: Draft, answer: Answer): number {
  const key = answerKey(answer);
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, answers.length);
  return answers.push(answer) - 1;
}

/** The order in which codes were ticked says nothing. */
function answerKey(answer: Answer): string {
  if (answer.kind !== 'codes') return JSON.stringify(answer);
  const texts = Object.entries(answer.other).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([answer.codes.toSorted(), answer.notReported.toSorted(), texts]);
}
