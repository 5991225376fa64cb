import { Button, Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { useWords } from '../language/use-words.ts';
import { download } from '../parts/download.ts';
import { pickFile } from '../parts/pick-file.ts';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import { useRequest } from '../project/use-request.ts';
import { useTell } from '../project/use-tell.ts';
import { toast } from '../toasts/toast-store.ts';

/** Taking the codebook out, and putting another in its place; the same stands among the commands. */
export function FileMenu() {
  const { say } = useWords();
  const entries = useFileEntries();
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button variant="default" rightSection={<ChevronDown size={12} aria-hidden="true" />}>
          {say('codebook.file')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ id, title, run }) => (
          <Menu.Item key={id} onClick={run}>
            {say(title)}
            {id === 'codebook-import' && <span className="file-why muted">{say('codebook.file-import-why')}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function useFileEntries(): readonly Command[] {
  const { language } = useWords();
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const request = useRequest();
  const tell = useTell();
  const entries = useMemo<Command[]>(() => {
    const print = async (): Promise<void> => {
      const page = await request('codebook.print', { project, language });
      if (page.ok) download(page.value.file);
    };
    const save = async (method: 'codebook.export' | 'codebook.exportLog'): Promise<void> => {
      const written = await request(method, { project });
      if (written.ok) download(written.value.file);
    };
    const replace = async (): Promise<void> => {
      const file = await pickFile('.json');
      if (file === undefined) return;
      const put = await tell('codebook.replace', { project, file, ...(coder === undefined ? {} : { by: coder }) });
      if (put.ok) toast({ kind: 'done', text: put.value.summary });
    };
    return [
      { id: 'codebook-print', title: 'codebook.file-print', run: () => void print() },
      { id: 'codebook-export', title: 'codebook.file-export', run: () => void save('codebook.export') },
      { id: 'codebook-log', title: 'codebook.file-log', run: () => void save('codebook.exportLog') },
      { id: 'codebook-import', title: 'codebook.file-import', run: () => void replace() },
    ];
  }, [project, coder, language, request, tell]);
  useCommands(entries);
  return entries;
}
