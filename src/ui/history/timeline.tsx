import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { dayText, timeText } from '../language/format-moment.ts';
import { listed } from '../language/punctuation.ts';
import { useWords } from '../language/use-words.ts';
import type { Entry } from './entry.ts';
import { daysOf, type Sitting } from './sittings.ts';
import { TimelineEntry } from './timeline-entry.tsx';

type Shown = {
  readonly entries: readonly Entry[];
  readonly chosen: number | undefined;
  readonly choose: (seq: number) => void;
  readonly children: ReactNode;
};

/** Entries by day and sitting, newest first: one step of Tab. Arrow keys walk, Enter opens. */
export function Timeline({ entries, chosen, choose, children }: Shown) {
  const { say, language } = useWords();
  const [reached, reach] = useState<number>();
  const stop = [reached, chosen].find((seq) => entries.some((one) => one.seq === seq)) ?? entries[0]?.seq;
  return (
    <div className="timeline" role="region" aria-label={say('history.entries')} onKeyDown={walk}>
      {daysOf(entries).map(({ day, sittings }) => (
        <section key={day}>
          <h2 className="timeline-day">{dayText(sittings[0]?.to ?? '', language)}</h2>
          {sittings.map((sitting) => (
            <SittingOfEntries key={sitting.to} {...{ sitting, chosen, choose, stop, reach }} />
          ))}
        </section>
      ))}
      {children}
    </div>
  );
}

type OfSitting = Pick<Shown, 'chosen' | 'choose'> & {
  readonly sitting: Sitting;
  /** The entry that Tab comes to. */
  readonly stop: number | undefined;
  readonly reach: (seq: number) => void;
};

function SittingOfEntries({ sitting: { from, to, who, entries }, chosen, choose, stop, reach }: OfSitting) {
  const { say, language } = useWords();
  const [begun, ended] = [timeText(from, language), timeText(to, language)];
  return (
    <>
      <h3 className="timeline-sitting numbers">
        {begun === ended ? begun : `${begun} – ${ended}`} · {say('history.sitting', { count: entries.length })} ·{' '}
        {listed(who, language)}
      </h3>
      <ol className="timeline-list">
        {entries.map((entry) => (
          <TimelineEntry
            key={entry.seq}
            entry={entry}
            chosen={entry.seq === chosen}
            choose={() => choose(entry.seq)}
            isStop={entry.seq === stop}
            reach={() => reach(entry.seq)}
          />
        ))}
      </ol>
    </>
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.entry, button.history-older')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
