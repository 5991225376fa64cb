import { ActionIcon, Button, Popover } from '@mantine/core';
import type { GridApi } from 'ag-grid-community';
import { Columns3, Pin } from 'lucide-react';
import { useState } from 'react';
import type { Codebook } from '../../domain/model/codebook.ts';
import { useWords } from '../language/use-words.ts';
import type { CaseRow } from './case-row.ts';

/** Which columns are shown and which stay in sight while others scroll. */
export function ColumnsMenu({ api, codebook }: { api: GridApi<CaseRow> | undefined; codebook: Codebook }) {
  const { say } = useWords();
  const [times, setTimes] = useState(0);
  const sections = [
    {
      id: '',
      label: say('cases.case'),
      columns: [
        { id: 'case.number', label: say('cases.number') },
        { id: 'case.title', label: say('cases.title') },
        { id: 'case.status', label: say('cases.status') },
      ],
    },
    ...codebook.sections.map(({ id, label, variables }) => ({ id, label, columns: variables })),
  ];
  const reset = (): void => {
    api?.resetColumnState();
    setTimes(times + 1);
  };
  return (
    <Popover position="bottom-end" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<Columns3 size={13} aria-hidden="true" />}>
          {say('cases.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('cases.columns')} className="case-columns">
        {sections.map(({ id, label, columns }) => (
          <section key={`${id} ${String(times)}`}>
            <h3>{label}</h3>
            {columns.map((column) => (
              <ColumnLine key={column.id} api={api} {...column} />
            ))}
          </section>
        ))}
        <Button variant="subtle" className="case-columns-reset" onClick={reset}>
          {say('cases.columns-reset')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

function ColumnLine({ api, id, label }: { api: GridApi<CaseRow> | undefined; id: string; label: string }) {
  const { say } = useWords();
  const column = api?.getColumn(id);
  const [visible, setVisible] = useState(column?.isVisible() ?? true);
  const [pinned, setPinned] = useState(column?.isPinned() ?? false);
  return (
    <div className="case-column">
      <label>
        <input
          type="checkbox"
          checked={visible}
          onChange={(event) => {
            api?.setColumnsVisible([id], event.currentTarget.checked);
            setVisible(event.currentTarget.checked);
          }}
        />
        {label}
      </label>
      <ActionIcon
        size="sm"
        aria-label={say('cases.pin', { label })}
        aria-pressed={pinned}
        onClick={() => {
          api?.setColumnsPinned([id], pinned ? null : 'left');
          setPinned(!pinned);
        }}
      >
        <Pin size={13} />
      </ActionIcon>
    </div>
  );
}
