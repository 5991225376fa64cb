import { type Answer, sameAnswer } from '../model/answer.ts';
import type { VersionedAnswer } from '../model/snapshot.ts';
import type { Variable } from '../model/variable.ts';
import { readerOf, readingKey } from '../tabulate/reading.ts';

/** Whether answers of one variable say the same, and can stand as one final answer. */
export type AreAlike = (answers: readonly VersionedAnswer[]) => boolean;

/**
 * Compares as tables do: a code with its parent ticked says no more than the code, an empty list says *absent*. Unlike
 * tables, the texts of *other* codes have to be alike too, since only one can stand. An answer from the time when the
 * variable took several codes is like no other, not even by itself: somebody has to choose.
 */
export function alikeIn(variable: Variable): AreAlike {
  const read = readerOf(variable);
  return (answers) => {
    const [first, ...others] = answers;
    if (first === undefined || read(first).kind === 'disputed') return false;
    const key = readingKey(read(first));
    return others.every(
      (one) =>
        sameAnswer(one.answer, first.answer) || (readingKey(read(one)) === key && sameTexts(one.answer, first.answer)),
    );
  };
}

function sameTexts(one: Answer, other: Answer): boolean {
  return textsOf(one) === textsOf(other);
}

function textsOf(answer: Answer): string {
  if (answer.kind !== 'codes') return '';
  return Object.entries(answer.other)
    .map(([code, text]) => `${code} ${text}`)
    .sort()
    .join('\n');
}
