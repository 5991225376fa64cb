import { ActionIcon } from '@mantine/core';
import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../language/use-words.ts';
import './pager.css';

type Paged = {
  /** The page on screen, from 0. */
  readonly page: number;
  readonly size: number;
  readonly all: number;
  readonly go: (page: number) => void;
};

/** Leads through a long list page by page, and says where one is; nothing where all of it is on one page. */
export function Pager({ page, size, all, go }: Paged) {
  const { say } = useWords();
  const last = lastPage(size, all);
  if (last === 0) return null;
  const step = (label: string, to: number, icon: ReactNode): ReactNode => (
    <ActionIcon aria-label={label} disabled={to === page || to < 0 || to > last} onClick={() => go(to)}>
      {icon}
    </ActionIcon>
  );
  return (
    <nav className="pager" aria-label={say('pager.pages')}>
      {step(say('pager.first'), 0, <ChevronsLeft size={14} aria-hidden="true" />)}
      {step(say('pager.before'), page - 1, <ChevronLeft size={14} aria-hidden="true" />)}
      <span aria-live="polite">
        {say('pager.of', { from: page * size + 1, to: Math.min(all, (page + 1) * size), all })}
      </span>
      {step(say('pager.after'), page + 1, <ChevronRight size={14} aria-hidden="true" />)}
      {step(say('pager.last'), last, <ChevronsRight size={14} aria-hidden="true" />)}
    </nav>
  );
}

/** The last page of a list, from 0. */
export function lastPage(size: number, all: number): number {
  return Math.max(0, Math.ceil(all / size) - 1);
}
