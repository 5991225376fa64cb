import type { CodingColumn, Snapshot, VersionedAnswer } from '../../model/snapshot.ts';
import type { AgreementInput } from './agreement-of.ts';

/**
 * What coders said, read from a snapshot for the cases of the given numbers, in their order. A coder that the snapshot
 * does not know has said nothing.
 */
export function snapshotAnswers(snapshot: Snapshot, cases: readonly number[]): AgreementInput['answersOf'] {
  const answersIn = columnAnswers(snapshot, cases);
  return (variable, coder) =>
    answersIn(snapshot.codings.find((one) => one.variable === variable.id && one.coder === coder));
}

/** What a column of a snapshot holds for the cases of the given numbers, in their order; null where it holds nothing. */
export function columnAnswers(
  snapshot: Snapshot,
  cases: readonly number[],
): (column: CodingColumn | undefined) => (VersionedAnswer | null)[] {
  const positionOf = new Map(snapshot.cases.map(({ number }, position) => [number, position]));
  return (column) => {
    const byPosition = new Map<number, VersionedAnswer | undefined>();
    column?.cases.forEach((position, index) => {
      byPosition.set(position, column.answers[column.answerOf[index] ?? 0]);
    });
    return cases.map((number) => byPosition.get(positionOf.get(number) ?? -1) ?? null);
  };
}
