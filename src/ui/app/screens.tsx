import { Table2 as CasesIcon, History as HistoryIcon, type LucideIcon } from 'lucide-react';
import { lazy, type ComponentType } from 'react';
import type { Key } from '../language/words.ts';
import type { ScreenId } from './screen-ids.ts';

export type Screen = { readonly title: Key; readonly icon: LucideIcon; readonly component: ComponentType };

/** What stands behind each place of the rail; each is loaded when it is first shown. */
export const screens: Readonly<Record<ScreenId, Screen>> = {
  cases: {
    title: 'frame.cases',
    icon: CasesIcon,
    component: lazy(async () => ({ default: (await import('../cases/cases-screen.tsx')).CasesScreen })),
  },
  history: {
    title: 'frame.history',
    icon: HistoryIcon,
    component: lazy(async () => ({ default: (await import('../history/history-screen.tsx')).HistoryScreen })),
  },
};
