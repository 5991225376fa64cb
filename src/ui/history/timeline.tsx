import { Flag } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Output } from '../../contract/method.ts';
import { dayText, timeText } from '../language/format-moment.ts';
import { useWords } from '../language/use-words.ts';

export type Entry = Output<'history.list'>['entries'][number];

type Shown = {
  readonly entries: readonly Entry[];
  readonly chosen: number | undefined;
  readonly choose: (seq: number) => void;
  readonly children: ReactNode;
};

/** Entries by day, newest first. Arrow keys walk, Enter opens. */
export function Timeline({ entries, chosen, choose, children }: Shown) {
  const { say, language } = useWords();
  const days = Map.groupBy(entries, ({ at }) => new Date(at).toDateString());
  return (
    <div className="timeline" role="region" aria-label={say('history.entries')} onKeyDown={walk}>
      {[...days].map(([day, of]) => (
        <section key={day}>
          <h2 className="timeline-day">{dayText(of[0]?.at ?? '', language)}</h2>
          <ol className="timeline-list">
            {of.map((entry) => (
              <TimelineEntry
                key={entry.seq}
                entry={entry}
                chosen={entry.seq === chosen}
                choose={() => choose(entry.seq)}
              />
            ))}
          </ol>
        </section>
      ))}
      {children}
    </div>
  );
}

type One = { readonly entry: Entry; readonly chosen: boolean; readonly choose: () => void };

function TimelineEntry({ entry, chosen, choose }: One) {
  const { say, language } = useWords();
  const { at, by, words, changes, undoneBy, restorePoint } = entry;
  return (
    <li>
      <button
        type="button"
        className="entry"
        aria-current={chosen}
        data-undone={undoneBy !== undefined}
        onClick={choose}
      >
        <time className="muted" dateTime={at}>
          {timeText(at, language)}
        </time>
        <span className="entry-words">
          {restorePoint !== undefined && <Flag size={13} className="entry-flag" aria-hidden="true" />}
          <span className="entry-text">{words}</span>
          <span className="entry-more muted">
            {[by, changes, undoneBy === undefined ? '' : say('history.undone', { seq: undoneBy })]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </span>
      </button>
    </li>
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
