import { usePreference, useWorkbench } from '../app/workbench.ts';

/** Who codes in this window; the same person until somebody else takes over. */
export function useCoder(): readonly [string | undefined, (name: string) => void] {
  const { preferences } = useWorkbench();
  const kept = usePreference('coder');
  return [
    typeof kept === 'string' && kept !== '' ? kept : undefined,
    (name) => {
      preferences.set('coder', name);
    },
  ];
}
