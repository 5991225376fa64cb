import { sharedState, useShared } from '../../parts/shared-state.ts';

/** Whether the form for a new round is open: the bar, the list of rounds and the palette all open it. */
const open = sharedState(false);

export function useOpenRound(): readonly [boolean, (open: boolean) => void] {
  return [useShared(open), open.set];
}
