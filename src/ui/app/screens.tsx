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

type Load = () => Promise<ComponentType>;
export type Screen = {
  readonly title: Key;
  readonly icon: LucideIcon;
  readonly load: Load;
  readonly component: ComponentType;
};

function shownBy(load: Load): Pick<Screen, 'load' | 'component'> {
  return { load, component: lazy(async () => ({ default: await load() })) };
}

/** What stands behind each place of the rail; each is loaded when it is first shown, or soon after the first of them. */
export const screens: Readonly<Record<ScreenId, Screen>> = {
  cases: {
    title: 'frame.cases',
    icon: CasesIcon,
    ...shownBy(async () => (await import('../cases/cases-screen.tsx')).CasesScreen),
  },
  code: {
    title: 'frame.code',
    icon: ListChecks,
    ...shownBy(async () => (await import('../code/code-screen.tsx')).CodeScreen),
  },
  agree: {
    title: 'frame.agree',
    icon: Handshake,
    ...shownBy(async () => (await import('../agree/agree-screen.tsx')).AgreeScreen),
  },
  tables: {
    title: 'frame.tables',
    icon: Sheet,
    ...shownBy(async () => (await import('../tables/tables-screen.tsx')).TablesScreen),
  },
  figures: {
    title: 'frame.figures',
    icon: ChartColumn,
    ...shownBy(async () => (await import('../figures/figures-screen.tsx')).FiguresScreen),
  },
  audit: {
    title: 'frame.audit',
    icon: Scale,
    ...shownBy(async () => (await import('../audit/audit-screen.tsx')).AuditScreen),
  },
  codebook: {
    title: 'frame.codebook',
    icon: BookOpenText,
    ...shownBy(async () => (await import('../codebook/codebook-screen.tsx')).CodebookScreen),
  },
  history: {
    title: 'frame.history',
    icon: HistoryIcon,
    ...shownBy(async () => (await import('../history/history-screen.tsx')).HistoryScreen),
  },
};
