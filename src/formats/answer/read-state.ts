import type { EmptyState } from '../../domain/model/answer.ts';
import type { StateTokens } from '../../domain/model/state-tokens.ts';
import { nameKey } from './name-key.ts';

/** The state that a cell stands for as a whole, or undefined where it is no token. */
export function readState(cell: string, tokens: StateTokens): EmptyState | undefined {
  const key = nameKey(cell);
  const says = (names: readonly string[]) => names.some((name) => nameKey(name) === key);
  if (says(tokens.absent)) return 'absent';
  if (says(tokens.notReported)) return 'not-reported';
  return says(tokens.notApplicable) ? 'not-applicable' : undefined;
}
