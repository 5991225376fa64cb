import { sharedState, useShared } from '../parts/shared-state.ts';

/** The few things that lie over the screen; one at a time. */
export type Dialog = 'palette' | 'shortcuts' | 'coder' | 'merge';

const shown = sharedState<Dialog | undefined>(undefined);

export function showDialog(dialog: Dialog | undefined): void {
  shown.set(dialog);
}

export function useDialog(dialog: Dialog): boolean {
  return useShared(shown) === dialog;
}
