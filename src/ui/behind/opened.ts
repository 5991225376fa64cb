import type { Policy } from '../../domain/model/policy.ts';
import { useKept } from '../parts/use-kept.ts';
import type { CodeAt } from '../retrieval/passages-store.ts';

/** A number that somebody wants to look behind. */
export type Behind = {
  /** What is counted: “User × Co-deliverer”. */
  readonly title: string;
  /** The number with its base: “7 of 54 cases coded for both”. */
  readonly text: string;
  /** By number. */
  readonly cases: readonly number[];
  /** Ids of the variables whose codings put the cases there. */
  readonly variables: readonly string[];
  readonly policy: Policy;
  /** Codes whose passages may be read across all cases; left out, every answer of the variables. */
  readonly codes?: readonly CodeAt[];
  /** The case that was looked at last. */
  readonly at?: number;
};

/** What the drawer of this screen shows, and how to open (`undefined`: close) it. */
export function useBehind(): readonly [Behind | undefined, (behind: Behind | undefined) => void] {
  return useKept<Behind>('behind');
}
