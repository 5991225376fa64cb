import type { ChoiceVariable } from '../../model/variable.ts';
import { readerOf, type Reading } from '../../tabulate/reading.ts';
import type { CaseAnswers } from './case-answers.ts';
import { type Leaf, leafState, leavesOf } from './leaves.ts';
import { rateCases, type RatedCases, stateCategories, stateKey } from './rated-cases.ts';

/**
 * Rates cases on a single choice: the leaf that a coder chose, or the state. One choice answers for all other codes, so
 * it counts whatever codes came later.
 */
export function singleRatings(variable: ChoiceVariable, cases: readonly CaseAnswers[]): RatedCases {
  const leaves = leavesOf(variable);
  const read = readerOf(variable);
  const keys = cases.map(({ answers }) =>
    answers.map((answer) => (answer === null ? null : keyOf(read(answer), leaves))),
  );
  return rateCases({ numbers: cases.map((one) => one.case), keys }, [
    ...leaves.map(({ id, label, retired }) => ({ key: leafKey(id), id, label, declared: !retired })),
    ...stateCategories,
  ]);
}

function keyOf(reading: Reading, leaves: readonly Leaf[]): string {
  if (reading.kind === 'empty') return stateKey(reading.state);
  const chosen = reading.kind === 'codes' ? leaves.find((leaf) => leafState(reading, leaf) === 'present') : undefined;
  return chosen === undefined ? stateKey('absent') : leafKey(chosen.id);
}

function leafKey(id: string): string {
  return `code ${id}`;
}
