import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { SplitPane } from '../parts/split-pane.tsx';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { EntryDetails } from './entry-details.tsx';
import { MarkButton } from './mark-button.tsx';
import { Timeline } from './timeline.tsx';
import './history.css';

const page = 200;

/** What happened to the review, by whom and when; each entry with its rows, and ways back. */
export function HistoryScreen() {
  const { say } = useWords();
  const { handle } = useProject();
  const [limit, setLimit] = useState(page);
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<number>();
  const listed = useAsk('history.list', { project: handle, limit }).data;
  const wanted = sought.trim().toLowerCase();
  const entries = listed?.entries.filter(({ words, by }) => `${words} ${by}`.toLowerCase().includes(wanted));
  return (
    <SplitPane
      name="history"
      label={say('history.details')}
      least={280}
      first={460}
      left={
        <div className="history">
          <MarkButton />
          <div className="history-head">
            <TextInput
              type="search"
              value={sought}
              aria-label={say('history.filter')}
              placeholder={say('history.filter')}
              leftSection={<Search size={13} aria-hidden="true" />}
              onChange={(event) => setSought(event.currentTarget.value)}
            />
          </div>
          {entries !== undefined && (
            <Timeline entries={entries} chosen={chosen} choose={setChosen}>
              {entries.length === 0 && <p className="history-none muted">{say('history.none', { sought })}</p>}
              {listed !== undefined && listed.older > 0 && (
                <button type="button" className="history-older" onClick={() => setLimit(limit + page)}>
                  {say('history.older', { count: listed.older })}
                </button>
              )}
            </Timeline>
          )}
        </div>
      }
      right={
        chosen === undefined ? (
          <p className="history-empty muted">{say('history.choose')}</p>
        ) : (
          <EntryDetails key={chosen} seq={chosen} />
        )
      }
    />
  );
}
