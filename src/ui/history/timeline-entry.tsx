import { ActionIcon, Tooltip } from '@mantine/core';
import { Flag, RotateCcw, Undo2 } from 'lucide-react';
import { timeText } from '../language/format-moment.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { type Entry, type WayBack, wayBack } from './entry.ts';
import { useTakeBack } from './use-take-back.ts';

type One = {
  readonly entry: Entry;
  readonly chosen: boolean;
  readonly choose: () => void;
  /** Whether it is the one of the list that Tab comes to. */
  readonly isStop: boolean;
  readonly reach: () => void;
};

/** One entry: when, what, by whom; with the way to take it back at its right. */
export function TimelineEntry({ entry, chosen, choose, isStop, reach }: One) {
  const { say, told, language } = useWords();
  const { access } = useProject();
  const { seq, at, by, words, changes, undoneBy, restorePoint } = entry;
  const way = access === 'read' ? undefined : wayBack(entry);
  const undone = undoneBy === undefined ? '' : say('history.undone', { seq: undoneBy });
  return (
    <li className="entry-line" data-chosen={chosen} data-flag={restorePoint !== undefined} onFocus={reach}>
      <button
        type="button"
        className="entry"
        aria-current={chosen}
        data-undone={undoneBy !== undefined}
        tabIndex={isStop ? 0 : -1}
        onClick={choose}
      >
        <time className="muted" dateTime={at}>
          {timeText(at, language)}
        </time>
        <span className="entry-words">
          {restorePoint !== undefined && <Flag size={13} className="entry-flag" aria-hidden="true" />}
          <span className="entry-text">{told(words)}</span>
          <span className="entry-more muted">
            {[by, told(changes), undone].filter((part) => part !== '').join(' · ')}
          </span>
        </span>
      </button>
      {way !== undefined && <TakeBack seq={seq} way={way} isStop={isStop} />}
    </li>
  );
}

type Back = Pick<One, 'isStop'> & { readonly seq: number; readonly way: WayBack };

function TakeBack({ seq, way, isStop }: Back) {
  const { say } = useWords();
  const takeBack = useTakeBack();
  const label = way.kind === 'undo' ? say('history.undo-one', { seq }) : say('history.go-back-to', { name: way.to });
  const Icon = way.kind === 'undo' ? Undo2 : RotateCcw;
  return (
    <Tooltip label={label}>
      <ActionIcon
        className="entry-back"
        aria-label={label}
        tabIndex={isStop ? 0 : -1}
        onClick={() => void takeBack(way)}
      >
        <Icon size={15} />
      </ActionIcon>
    </Tooltip>
  );
}
