import { ActionIcon, Button, Menu } from '@mantine/core';
import { ChevronDown, Download } from 'lucide-react';
import type { Input } from '../../contract/method.ts';
import { useWords } from '../language/use-words.ts';
import { download } from '../parts/download.ts';
import { useRequest } from '../project/use-request.ts';

type Format = Input<'retrieval.export'>['format'];

/** Those wanted most often, one step away, and the others. */
const formats = ['docx', 'xlsx'] as const satisfies readonly Format[];
const others = ['csv', 'csv-excel', 'html', 'md'] as const satisfies readonly Format[];

type Export = { readonly input: Input<'retrieval.read'>; readonly empty?: boolean };

/** Takes everything that was given a code out as a file: to Word and to a spreadsheet in one step. */
export function ExportPassages({ input, empty = false }: Export) {
  const { say, language } = useWords();
  const request = useRequest();
  const save = async (format: Format): Promise<void> => {
    const written = await request('retrieval.export', { ...input, format, language });
    if (written.ok) download(written.value.file);
  };
  return (
    <div className="passages-export" role="group" aria-label={say('retrieval.export')}>
      {formats.map((format) => (
        <Button
          key={format}
          variant="default"
          disabled={empty}
          leftSection={<Download size={13} aria-hidden="true" />}
          onClick={() => void save(format)}
        >
          {say(`retrieval.export-${format}`)}
        </Button>
      ))}
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <ActionIcon variant="default" size={30} disabled={empty} aria-label={say('retrieval.export-others')}>
            <ChevronDown size={12} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map((format) => (
            <Menu.Item key={format} onClick={() => void save(format)}>
              {say(`retrieval.export-${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
