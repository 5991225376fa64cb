import {
  BookOpenText,
  ChartColumn,
  Handshake,
  History as HistoryIcon,
  ListChecks,
  type LucideIcon,
  Scale,
  Sheet,
  Table2 as CasesIcon,
} from 'lucide-react';
import { type ComponentType, lazy } from 'react';
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
  code: {
    title: 'frame.code',
    icon: ListChecks,
    component: lazy(async () => ({ default: (await import('../code/code-screen.tsx')).CodeScreen })),
  },
  agree: {
    title: 'frame.agree',
    icon: Handshake,
    component: lazy(async () => ({ default: (await import('../agree/agree-screen.tsx')).AgreeScreen })),
  },
  tables: {
    title: 'frame.tables',
    icon: Sheet,
    component: lazy(async () => ({ default: (await import('../tables/tables-screen.tsx')).TablesScreen })),
  },
  figures: {
    title: 'frame.figures',
    icon: ChartColumn,
    component: lazy(async () => ({ default: (await import('../figures/figures-screen.tsx')).FiguresScreen })),
  },
  audit: {
    title: 'frame.audit',
    icon: Scale,
    component: lazy(async () => ({ default: (await import('../audit/audit-screen.tsx')).AuditScreen })),
  },
  codebook: {
    title: 'frame.codebook',
    icon: BookOpenText,
    component: lazy(async () => ({ default: (await import('../codebook/codebook-screen.tsx')).CodebookScreen })),
  },
  history: {
    title: 'frame.history',
    icon: HistoryIcon,
    component: lazy(async () => ({ default: (await import('../history/history-screen.tsx')).HistoryScreen })),
  },
};
