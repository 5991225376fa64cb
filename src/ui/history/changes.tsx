import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { SplitPane } from '../parts/split-pane.tsx';
import { useKept } from '../parts/use-kept.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { EntryDetails } from './entry-details.tsx';
import { type Asked, askedNothing, filterOf } from './history-filter.tsx';
import { MarkButton } from './mark-button.tsx';
import { Timeline } from './timeline.tsx';

const page = 200;

type Shown = { readonly asked: Asked; readonly ask: (asked: Asked) => void };

/** What happened, as far as it is asked for, beside the rows of the entry that is chosen. */
export function Changes({ asked, ask }: Shown) {
  const { say } = useWords();
  const { handle, access } = useProject();
  const [limit, setLimit] = useState(page);
  const [chosen, setChosen] = useKept<number>('entry');
  const [settled] = useDebouncedValue(asked, 150);
  const listed = useAsk('history.list', { project: handle, limit, ...filterOf(settled) }).data;
  return (
    <SplitPane
      name="history"
      label={say('history.details')}
      least={280}
      first={520}
      left={
        <>
          {access === 'write' && <MarkButton />}
          {listed !== undefined && (
            <Timeline entries={listed.entries} chosen={chosen} choose={setChosen}>
              {listed.entries.length === 0 && (
                <div className="history-none muted">
                  <p>{say('history.none')}</p>
                  <Button variant="default" onClick={() => ask(askedNothing)}>
                    {say('history.all')}
                  </Button>
                </div>
              )}
              {listed.older > 0 && (
                <button type="button" className="history-older" onClick={() => setLimit(limit + page)}>
                  {say('history.older', { count: listed.older })}
                </button>
              )}
            </Timeline>
          )}
        </>
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
