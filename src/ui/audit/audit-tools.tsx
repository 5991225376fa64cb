import { Button, Menu } from '@mantine/core';
import { ChevronDown, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Input } from '../../contract/method.ts';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { useWords } from '../language/use-words.ts';
import { download } from '../parts/download.ts';
import { pickFile } from '../parts/pick-file.ts';
import { BarTools } from '../project/bar-tools.tsx';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import { useRequest } from '../project/use-request.ts';
import { useTell } from '../project/use-tell.ts';
import { ReportButton } from '../report/report-button.tsx';
import { toast } from '../toasts/toast-store.ts';

const formats = [
  'docx',
  'xlsx',
  'csv',
  'csv-excel',
  'json',
  'html',
  'text',
] as const satisfies readonly Input<'audit.export'>['format'][];

type Tools = {
  /** Left out where nothing can be changed. */
  readonly add: (() => void) | undefined;
  readonly empty: boolean;
};

/** What the bar offers: the report, taking the ledger out, and adding a claim. */
export function AuditTools({ add, empty }: Tools) {
  const { say, language } = useWords();
  const { handle: project } = useProject();
  const request = useRequest();
  const commands = useAuditCommands(add);
  const save = async (format: (typeof formats)[number]): Promise<void> => {
    const written = await request('audit.export', { project, format, language });
    if (written.ok) download(written.value.file);
  };
  return (
    <BarTools>
      <ReportButton />
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <Button variant="default" rightSection={<ChevronDown size={12} aria-hidden="true" />}>
            {say('audit.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {!empty &&
            formats.map((format) => (
              <Menu.Item key={format} onClick={() => void save(format)}>
                {say(`audit.export-${format}`)}
              </Menu.Item>
            ))}
          {!empty && add !== undefined && <Menu.Divider />}
          {commands
            .filter(({ id }) => id === 'audit-import')
            .map(({ id, title, run }) => (
              <Menu.Item key={id} onClick={run}>
                {say(title)}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      {add !== undefined && (
        <Button leftSection={<Plus size={14} aria-hidden="true" />} onClick={add}>
          {say('audit.add')}
        </Button>
      )}
    </BarTools>
  );
}

function useAuditCommands(add: (() => void) | undefined): readonly Command[] {
  const { say } = useWords();
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  const commands = useMemo<Command[]>(() => {
    if (add === undefined) return [];
    const take = async (): Promise<void> => {
      const file = await pickFile('.json');
      if (file === undefined) return;
      const taken = await tell('claims.import', { project, file, ...(coder === undefined ? {} : { by: coder }) });
      if (!taken.ok) return;
      const { added, changed, unchanged } = taken.value;
      toast({ kind: 'done', text: say('audit.imported', { added, changed, unchanged }) });
    };
    return [
      { id: 'audit-add', title: 'audit.add', shortcut: 'A', run: add },
      { id: 'audit-import', title: 'audit.import', run: () => void take() },
    ];
  }, [add, project, coder, tell, say]);
  useCommands(commands);
  return commands;
}
