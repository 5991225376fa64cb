import type { EmptyState } from '../../domain/model/answer.ts';
import type { CaseStatus } from '../../domain/model/case.ts';
import type { Key } from '../language/words.ts';

/** What states of answers are called. */
export const stateWords: Readonly<Record<EmptyState | 'not-coded' | 'disputed', Key>> = {
  absent: 'state.absent',
  'not-reported': 'state.not-reported',
  'not-applicable': 'state.not-applicable',
  'not-coded': 'state.not-coded',
  disputed: 'state.disputed',
};

/** What the statuses of cases are called. */
export const statusWords: Readonly<Record<CaseStatus['kind'], Key>> = {
  included: 'status.included',
  undecided: 'status.undecided',
  excluded: 'status.excluded',
};
