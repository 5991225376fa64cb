import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Backups } from '../backups/backups.tsx';
import { useWords } from '../language/use-words.ts';
import { useKept } from '../parts/use-kept.ts';
import { Changes } from './changes.tsx';
import { type Asked, askedNothing, HistoryFilter } from './history-filter.tsx';
import './history.css';

const views = ['changes', 'backups'] as const;
type View = (typeof views)[number];

/** What happened to the review, by whom and when, with ways back; and its backups. */
export function HistoryScreen() {
  const { say } = useWords();
  const [view, setView] = useState<View>('changes');
  const [asked = askedNothing, ask] = useKept<Asked>('asked');
  return (
    <div className="history">
      <div className="history-head">
        <SegmentedControl<View>
          size="xs"
          aria-label={say('history.view')}
          value={view}
          transitionDuration={0}
          data={views.map((value) => ({ value, label: say(`history.view-${value}`) }))}
          onChange={setView}
        />
        {view === 'changes' && <HistoryFilter asked={asked} ask={ask} />}
      </div>
      <div className="history-body">{view === 'changes' ? <Changes asked={asked} ask={ask} /> : <Backups />}</div>
    </div>
  );
}
