import { codeStatesOf } from '../codebook-change/code-states.ts';
import { answerWords } from '../model/answer-words.ts';
import type { CodingColumn, Snapshot, VersionedAnswer } from '../model/snapshot.ts';
import { textKey } from '../model/text-key.ts';
import type { Variable } from '../model/variable.ts';

/** Who says what of a variable in one case; null is the final coding. */
export type CaseUse = {
  readonly number: number;
  readonly title: string;
  readonly answers: readonly { readonly coder: string | null; readonly answer: string; readonly holds: boolean }[];
};

export type Use = {
  /** Cases in which anyone coded the variable: the base. */
  readonly coded: number;
  /** The cases that hold it, ascending by number. */
  readonly cases: readonly CaseUse[];
  /** Of each coder (null: the final coding) the cases that hold it, of those coded. */
  readonly coders: readonly { readonly coder: string | null; readonly cases: number; readonly coded: number }[];
  /** What was written under a code that takes a text, most frequent first; spellings that differ in capitals and spacing are one. */
  readonly texts: readonly { readonly text: string; readonly spellings: readonly string[]; readonly codings: number }[];
};

/**
 * Where a code, or where it is left out a variable as a whole, is used. A code is held where it, or a code below it, is
 * present; a variable wherever it is coded.
 */
export function findUse({ cases, codings, finals }: Snapshot, variable: Variable, code?: string): Use {
  const columns = [...codings, ...finals].filter((column) => column.variable === variable.id);
  const holds = holdsOf(variable, code);
  const met = new Map<number, CaseUse['answers'][number][]>();
  const coders = columns.map((column) => {
    const read = column.answers.map((answer) => ({
      answer: answerWords(answer.answer, variable),
      holds: holds(answer),
    }));
    const coder = finals.includes(column) ? null : column.coder;
    let held = 0;
    for (const [place, position] of column.cases.entries()) {
      const said = read[column.answerOf[place] ?? -1];
      if (said === undefined) continue;
      if (said.holds) held += 1;
      met.set(position, [...(met.get(position) ?? []), { coder, ...said }]);
    }
    return { coder, cases: held, coded: column.cases.length };
  });
  const using = [...met].filter(([, answers]) => answers.some((said) => said.holds)).sort(([a], [b]) => a - b);
  return {
    coded: met.size,
    coders,
    cases: using.flatMap(([position, answers]) => {
      const of = cases[position];
      return of === undefined ? [] : [{ number: of.number, title: of.title, answers }];
    }),
    texts: code === undefined ? [] : textsUnder(columns, code),
  };
}

function holdsOf(variable: Variable, code: string | undefined): (answer: VersionedAnswer) => boolean {
  if (code === undefined) return () => true;
  const read = codeStatesOf(variable);
  return (answer) => read(answer)?.get(code) === 'present';
}

function textsUnder(columns: readonly CodingColumn[], code: string): Use['texts'] {
  const spelt = new Map<string, { spellings: Set<string>; codings: number }>();
  for (const { answers, answerOf } of columns) {
    for (const place of answerOf) {
      const answer = answers[place]?.answer;
      const text = answer?.kind === 'codes' ? answer.other[code] : undefined;
      if (text === undefined) continue;
      const key = textKey(text);
      const known = spelt.get(key) ?? { spellings: new Set(), codings: 0 };
      known.spellings.add(text);
      known.codings += 1;
      spelt.set(key, known);
    }
  }
  return [...spelt.values()]
    .map(({ spellings, codings }) => ({ text: [...spellings][0] ?? '', spellings: [...spellings], codings }))
    .sort((a, b) => b.codings - a.codings || (a.text < b.text ? -1 : 1));
}
