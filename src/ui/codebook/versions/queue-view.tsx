import { TextInput } from '@mantine/core';
import type { ColDef, GridApi } from 'ag-grid-community';
import { Search } from 'lucide-react';
import { useMemo, useRef } from 'react';
import type { Output } from '../../../contract/method.ts';
import { variablesOf } from '../../../domain/model/codebook.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { useWords } from '../../language/use-words.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import { useCodebook } from '../codebook.ts';
import { CasesDrawer } from '../item/cases-drawer.tsx';

type Entry = Output<'codebook.queue'>[number];

/** What a person must look at again, and why; Enter or a double click shows the case. */
export function QueueView() {
  const { say } = useWords();
  const { handle } = useProject();
  const queue = useAsk('codebook.queue', { project: handle }).data;
  const [sought = '', setSought] = useKept<string>('queue-sought');
  const [chosen, setChosen] = useKept<Entry>('queue-entry');
  const [shown, setShown] = useKept<boolean>('queue-open');
  const grid = useRef<GridApi<Entry>>(null);
  const show = (entry: Entry | undefined): void => {
    setChosen(entry);
    setShown(entry !== undefined);
  };
  const close = (): void => {
    setShown(false);
    pointAt(grid.current, chosen);
  };
  const columns = useColumns();
  if (queue === undefined) return null;
  if (queue.length === 0) return <p className="codebook-empty muted">{say('codebook.queue-empty')}</p>;
  return (
    <section className="queue" aria-label={say('codebook.view-queue')}>
      <header className="queue-head">
        <h2>{say('codebook.view-queue')}</h2>
        <p className="muted">{say('codebook.queue-about', { count: queue.length })}</p>
        <TextInput
          type="search"
          value={sought}
          aria-label={say('codebook.queue-find')}
          placeholder={say('codebook.queue-find')}
          leftSection={<Search size={13} aria-hidden="true" />}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      </header>
      <DataGrid<Entry>
        label={say('codebook.view-queue')}
        rowData={queue}
        columnDefs={columns}
        quickFilterText={sought}
        onFirstDataRendered={({ api }) => {
          grid.current = api;
          // The case that is open has the keys, whichever of the two is drawn later.
          if (shown !== true) pointAt(api, chosen);
        }}
        onRowDoubleClicked={({ data }) => show(data)}
        onCellKeyDown={({ event, data }) => {
          if (event instanceof KeyboardEvent && event.key === 'Enter') show(data);
        }}
      />
      {chosen !== undefined && shown === true && <QueuedCase entry={chosen} close={close} />}
    </section>
  );
}

/** The entry that one came from has the keys again. */
function pointAt(api: GridApi<Entry> | null, chosen: Entry | undefined): void {
  api?.forEachNode((node) => {
    const { data, rowIndex } = node;
    if (rowIndex === null || chosen === undefined || data === undefined || !isSame(data, chosen)) return;
    api.ensureIndexVisible(rowIndex);
    api.setFocusedCell(rowIndex, 'case');
  });
}

function isSame(one: Entry, other: Entry): boolean {
  return one.case === other.case && one.variable === other.variable && one.coder === other.coder;
}

function useColumns(): ColDef<Entry>[] {
  const { say, told } = useWords();
  const { codebook } = useCodebook();
  return useMemo(() => {
    const labels = new Map(variablesOf(codebook).map(({ id, label }) => [id, label]));
    return [
      { headerName: say('codebook.queue-case'), field: 'case', width: 76, cellClass: 'numbers' },
      { headerName: say('codebook.queue-title'), field: 'title', flex: 3, minWidth: 160, tooltipField: 'title' },
      {
        headerName: say('codebook.queue-variable'),
        valueGetter: ({ data }) => labels.get(data?.variable ?? '') ?? data?.variable,
        flex: 2,
        minWidth: 120,
      },
      {
        headerName: say('codebook.queue-coder'),
        valueGetter: ({ data }) => data?.coder ?? say('codebook.final'),
        width: 110,
      },
      {
        headerName: say('codebook.queue-why'),
        valueGetter: ({ data }) => told(data?.reason ?? ''),
        flex: 5,
        minWidth: 200,
        tooltip: ({ data }) => told(data?.reason ?? ''),
      },
      { headerName: say('codebook.queue-version'), field: 'version', width: 92, cellClass: 'numbers' },
    ];
  }, [say, told, codebook]);
}

/** The case of an entry with what everybody says there of its variable. */
function QueuedCase({ entry, close }: { readonly entry: Entry; readonly close: () => void }) {
  const { told } = useWords();
  const { handle } = useProject();
  const { codebook } = useCodebook();
  const use = useAsk('codebook.use', { project: handle, variable: entry.variable });
  const cases = use.isPlaceholderData ? undefined : use.data?.cases;
  const label = variablesOf(codebook).find(({ id }) => id === entry.variable)?.label ?? entry.variable;
  return (
    <CasesDrawer
      title={label}
      text={told(entry.reason)}
      variable={entry.variable}
      cases={cases?.filter(({ number }) => number === entry.case)}
      close={close}
    />
  );
}
