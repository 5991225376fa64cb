import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../language/use-words.ts';
import type { ListRow, Stage } from './stages.ts';
import { rowHeight, useWindowedRows } from './use-windowed-rows.ts';

type List = {
  readonly rows: readonly ListRow[];
  readonly asked: number;
  readonly chosen: number | undefined;
  readonly choose: (number: number) => void;
  readonly step: (by: 1 | -1) => void;
  readonly sought: string;
  readonly seek: (sought: string) => void;
  /** How far the whole is, and how the list can be narrowed. */
  readonly children: ReactNode;
};

const marks: Readonly<Record<Stage, string>> = { open: '○', begun: '◐', coded: '●' };

/** The cases, those not coded first; up and down walk them. However many there are, only those in sight are drawn. */
export function CaseRail({ rows, asked, chosen, choose, step, sought, seek, children }: List) {
  const { say } = useWords();
  const at = rows.findIndex((row) => row.kind === 'case' && row.of.case === chosen);
  const { ref, first, last } = useWindowedRows(rows.length, at);
  // Sought elsewhere or scrolled away, the case that is coded has no row here.
  const active = first <= at && at < last ? `case-${String(chosen)}` : undefined;
  return (
    <nav className="case-rail" aria-label={say('code.cases')}>
      {children}
      <TextInput
        className="case-rail-find"
        type="search"
        data-cases-find
        value={sought}
        aria-label={say('code.find-case')}
        placeholder={say('code.find-case')}
        leftSection={<Search size={13} aria-hidden="true" />}
        onChange={(event) => seek(event.currentTarget.value)}
        onKeyDown={({ key, nativeEvent, currentTarget }) => {
          const found = rows.find((row) => row.kind === 'case');
          if (key !== 'Enter' || nativeEvent.isComposing || found === undefined) return;
          // The form takes the keys that nothing has.
          currentTarget.blur();
          choose(found.of.case);
        }}
      />
      <div
        className="case-rail-rows"
        ref={ref}
        role="listbox"
        tabIndex={0}
        aria-label={say('code.cases')}
        aria-activedescendant={active}
        onKeyDown={(event) => {
          const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
          if (by === undefined || event.altKey) return;
          event.preventDefault();
          step(by);
        }}
      >
        <div className="case-rail-all" role="presentation" style={{ height: rows.length * rowHeight }}>
          {rows.slice(first, last).map((row, index) => (
            <Line
              key={row.kind === 'case' ? row.of.case : row.stage}
              row={row}
              top={(first + index) * rowHeight}
              asked={asked}
              chosen={chosen}
              choose={choose}
            />
          ))}
        </div>
      </div>
      {rows.length === 0 && sought !== '' && <p className="case-rail-none muted">{say('code.no-case', { sought })}</p>}
    </nav>
  );
}

type One = Pick<List, 'asked' | 'chosen' | 'choose'> & { readonly row: ListRow; readonly top: number };

function Line({ row, top, asked, chosen, choose }: One) {
  const { say } = useWords();
  if (row.kind === 'heading')
    return (
      <div className="case-rail-group" role="presentation" style={{ top }}>
        {say(`code.stage-${row.stage}`)} <span className="numbers">{row.count}</span>
      </div>
    );
  const { case: number, title, answered, doneIn } = row.of;
  const said =
    doneIn === undefined ? say('code.answered', { answered, asked }) : say('code.done-in', { round: doneIn });
  return (
    <div
      id={`case-${String(number)}`}
      className="case-rail-one"
      role="option"
      aria-selected={number === chosen}
      title={`${String(number)} ${title} · ${said}`}
      style={{ top }}
      onClick={() => choose(number)}
    >
      <span className={`case-rail-mark stage-${row.stage}`} aria-hidden="true">
        {marks[row.stage]}
      </span>
      <span className="case-rail-number numbers">{number}</span>
      <span className="case-rail-title">{title}</span>
      <span className="case-rail-far muted numbers" aria-label={said}>
        {doneIn === undefined ? `${String(answered)}/${String(asked)}` : '✓'}
      </span>
    </div>
  );
}
