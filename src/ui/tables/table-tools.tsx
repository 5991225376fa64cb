import { Button, Menu, Popover } from '@mantine/core';
import { ChevronDown, Copy, Square, SquareCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Input } from '../../contract/method.ts';
import type { TableSpecification } from '../../domain/model/table-specification.ts';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { useWords } from '../language/use-words.ts';
import type { Key } from '../language/words.ts';
import { download } from '../parts/download.ts';
import { useCopy } from '../parts/use-copy.ts';
import { BarTools } from '../project/bar-tools.tsx';
import { useProject } from '../project/project.ts';
import { useRequest } from '../project/use-request.ts';
import type { Draft } from './draft.ts';
import { NameField } from './name-field.tsx';
import { useSaving } from './use-saving.ts';

const formats = {
  docx: 'tables.format-docx',
  xlsx: 'tables.format-xlsx',
  csv: 'tables.format-csv',
  'csv-excel': 'tables.format-spreadsheet',
  latex: 'tables.format-latex',
  html: 'tables.format-html',
  md: 'tables.format-md',
} as const satisfies Partial<Record<Input<'tables.export'>['format'], Key>>;
type Format = keyof typeof formats;

/** Copying, exporting and saving the table, at the right of the bar. */
export function TableTools({ draft, set }: { readonly draft: Draft; readonly set: (draft: Draft) => void }) {
  const { specification } = draft;
  if (specification === undefined) return null;
  return (
    <BarTools>
      <CopyButton specification={specification} />
      <ExportMenu specification={specification} />
      <SaveButton draft={draft} specification={specification} set={set} />
    </BarTools>
  );
}

function CopyButton({ specification }: { readonly specification: TableSpecification }) {
  const { say, language } = useWords();
  const { handle: project } = useProject();
  const request = useRequest();
  const toClipboard = useCopy();
  const commands = useMemo<Command[]>(() => {
    const copy = async (): Promise<void> => {
      const copied = await request('tables.copy', { project, specification, language });
      if (!copied.ok) return;
      const { html, text } = copied.value;
      await toClipboard({ 'text/html': html, 'text/plain': text }, say('tables.copied'));
    };
    return [{ id: 'table-copy', title: 'tables.copy', shortcut: 'Mod+Shift+C', run: () => void copy() }];
  }, [project, specification, language, request, toClipboard, say]);
  useCommands(commands);
  return (
    <Button variant="default" leftSection={<Copy size={14} aria-hidden="true" />} onClick={() => commands[0]?.run()}>
      {say('tables.copy')}
    </Button>
  );
}

function ExportMenu({ specification }: { readonly specification: TableSpecification }) {
  const { say, language } = useWords();
  const { handle: project } = useProject();
  const request = useRequest();
  const [tests, setTests] = useState(false);
  const testable = specification.kind === 'cross' && specification.layers === undefined;
  const run = async (format: Format): Promise<void> => {
    const input = { project, specification, format, language, ...(tests && testable ? { tests: {} } : {}) };
    const written = await request('tables.export', input);
    if (written.ok) download(written.value.file);
  };
  return (
    <Menu position="bottom-end" width={260} alignItemsLabels="none">
      <Menu.Target>
        <Button variant="default" rightSection={<ChevronDown size={12} aria-hidden="true" />}>
          {say('tables.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(Object.keys(formats) as Format[]).map((format) => (
          <Menu.Item key={format} onClick={() => void run(format)}>
            {say(formats[format])}
          </Menu.Item>
        ))}
        {testable && (
          <>
            <Menu.Divider />
            <Menu.CheckboxItem
              checked={tests}
              onChange={setTests}
              checkIcon={null}
              rightSection={tests ? <SquareCheck size={15} /> : <Square size={15} />}
            >
              {say('tables.export-tests')}
            </Menu.CheckboxItem>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

type Saving = {
  readonly draft: Draft;
  readonly specification: TableSpecification;
  readonly set: (draft: Draft) => void;
};

function SaveButton({ draft, specification, set }: Saving) {
  const { say } = useWords();
  const { access } = useProject();
  const { save } = useSaving(draft, set);
  const [asking, ask] = useState(false);
  const { name } = draft;
  const commands = useMemo<Command[]>(() => {
    const run = (): void => {
      if (name === undefined) ask(true);
      else void save(name, specification);
    };
    return access === 'read'
      ? []
      : [{ id: 'table-save', title: 'tables.save', shortcut: 'Mod+S', whileTyping: true, run }];
  }, [access, name, specification, save]);
  useCommands(commands);
  if (access === 'read') return null;
  return (
    <Popover opened={asking} onChange={ask} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button onClick={() => commands[0]?.run()}>{say('tables.save')}</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <NameField
          label={say('tables.save-as')}
          act={say('tables.save')}
          first={specification.title ?? ''}
          leave={() => ask(false)}
          take={(given) => {
            ask(false);
            void save(given, specification);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
