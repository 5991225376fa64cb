import { Button, Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import type { Input } from '../../contract/method.ts';
import { useWords } from '../language/use-words.ts';
import { download } from '../parts/download.ts';
import { useTell } from '../project/use-tell.ts';

const formats = [
  'docx',
  'xlsx',
  'csv',
  'csv-excel',
  'html',
  'md',
] as const satisfies readonly Input<'retrieval.export'>['format'][];

type Export = { readonly input: Input<'retrieval.read'>; readonly empty: boolean };

/** Takes what is read out as a file. */
export function ExportPassages({ input, empty }: Export) {
  const { say, language } = useWords();
  const tell = useTell();
  const save = async (format: (typeof formats)[number]): Promise<void> => {
    const written = await tell('retrieval.export', { ...input, format, language });
    if (written.ok) download(written.value.file);
  };
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <Button variant="default" disabled={empty} rightSection={<ChevronDown size={12} aria-hidden="true" />}>
          {say('retrieval.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} onClick={() => void save(format)}>
            {say(`retrieval.export-${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
