import { usePreference } from '../app/workbench.ts';

/** Whether others’ codings are kept out of sight: unless a person says otherwise, since whoever sees them is no second coder. */
export function useBlind(): boolean {
  return usePreference('code.blind') !== false;
}
