import { Button } from '@mantine/core';
import type { ColDef } from 'ag-grid-community';
import { type KeyboardEvent, useMemo } from 'react';
import type { Output } from '../../contract/method.ts';
import { DataGrid } from '../grid/data-grid.tsx';
import { fieldWord } from '../language/field-word.ts';
import { momentText } from '../language/format-moment.ts';
import { labelled, parted } from '../language/punctuation.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { type Entry, wayBack } from './entry.ts';
import { fieldText, type Speaking } from './field-text.ts';
import { useTakeBack } from './use-take-back.ts';

type Row = Output<'history.entry'>['rows'][number];
type Fields = NonNullable<Row['before']>;

/** One entry: who, when, the rows it changed, and how to take it back. */
export function EntryDetails({ seq }: { readonly seq: number }) {
  const { say, told, language } = useWords();
  const { handle } = useProject();
  const { data, error } = useAsk('history.entry', { project: handle, seq });
  // It was kept from before a backup took the place of what held it.
  if (error !== null) return <p className="history-empty muted">{told(error.error.message)}</p>;
  if (data === undefined) return null;
  const { entry, rows, rowsLeftOut } = data;
  const all = rows.length + rowsLeftOut;
  return (
    <section className="details" aria-label={say('history.entry', { seq })} onKeyDown={backToList}>
      <header className="details-head">
        <h2>{told(entry.words)}</h2>
        <p className="muted numbers">
          {[
            say('history.entry', { seq }),
            say('history.by', { by: entry.by, time: momentText(entry.at, language) }),
            all === 0 ? say('history.no-rows') : say('history.rows', { count: all }),
          ].join(' · ')}
        </p>
        <Back entry={entry} />
      </header>
      {rows.length > 0 && <Rows rows={rows} />}
      {rowsLeftOut > 0 && <p className="details-left muted">{say('history.left-out', { shown: rows.length, all })}</p>}
    </section>
  );
}

function backToList({ key, defaultPrevented }: KeyboardEvent): void {
  if (key === 'Escape' && !defaultPrevented)
    document.querySelector<HTMLElement>('.timeline .entry[aria-current="true"]')?.focus();
}

function Back({ entry }: { readonly entry: Entry }) {
  const { say } = useWords();
  const { access } = useProject();
  const takeBack = useTakeBack();
  const { undoneBy } = entry;
  if (undoneBy !== undefined) return <p className="muted">{say('history.undone', { seq: undoneBy })}</p>;
  const way = wayBack(entry);
  if (way === undefined || access === 'read') return null;
  return (
    <div className="details-back">
      <Button variant="default" onClick={() => void takeBack(way)}>
        {say(way.kind === 'undo' ? 'history.undo-entry' : 'history.go-back')}
      </Button>
      {way.kind === 'go-back' && <span className="muted">{say('history.went-back')}</span>}
    </div>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const { say, told, language } = useWords();
  const columns = useMemo<ColDef<Row>[]>(
    () => [
      {
        headerName: say('history.what'),
        valueGetter: ({ data }) => told(data?.words ?? ''),
        flex: 5,
        minWidth: 240,
        tooltip: ({ data }) => told(data?.words ?? ''),
      },
      { headerName: say('history.before'), flex: 2, minWidth: 140, ...side('before', { told, language }) },
      { headerName: say('history.after'), flex: 2, minWidth: 140, ...side('after', { told, language }) },
    ],
    [say, told, language],
  );
  return <DataGrid<Row> label={say('history.details')} rowData={[...rows]} columnDefs={columns} />;
}

/** A column of what the rows held before or after: of codings the answer, with all of it in the tooltip. */
function side(name: 'before' | 'after', speaking: Speaking): ColDef<Row> {
  const answer = (data: Row | undefined): string | undefined => {
    const words = data?.[name]?.['answer'];
    return typeof words === 'string' ? speaking.told(words) : undefined;
  };
  return {
    valueGetter: ({ data }) => answer(data) ?? fieldsText(data?.[name], speaking),
    tooltip: ({ data }) => fieldsText(data?.[name], speaking),
  };
}

/** What a row held, short: “state: coded; codes: Co-deliverer”. */
function fieldsText(fields: Fields | undefined, speaking: Speaking): string {
  if (fields === undefined) return '';
  const { language } = speaking;
  const said = Object.entries(fields).map(([name, value]) =>
    labelled(fieldWord(name, language), fieldText(value, speaking), language),
  );
  return parted(said, language);
}
