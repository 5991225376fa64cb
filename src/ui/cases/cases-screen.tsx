import { Button } from '@mantine/core';
import { FileDown } from 'lucide-react';
import { useRef } from 'react';
import { useWords } from '../language/use-words.ts';
import { ImportPanel } from '../import/import-panel.tsx';
import { offerFile, useOfferedFile } from '../import/offered-file.ts';
import { BarTools } from '../project/bar-tools.tsx';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { CaseList } from './case-list.tsx';
import './cases.css';

/** The cases of the review with what is coded of them; or, while a list is brought in, what it would bring. */
export function CasesScreen() {
  const { handle, access } = useProject();
  const codebook = useAsk('codebook.read', { project: handle }).data;
  const file = useOfferedFile();
  if (codebook === undefined) return null;
  if (file !== undefined && access === 'write') return <ImportPanel key={file.name} file={file} codebook={codebook} />;
  return (
    <>
      {access === 'write' && (
        <BarTools>
          <ImportButton />
        </BarTools>
      )}
      <CaseList codebook={codebook} />
    </>
  );
}

function ImportButton() {
  const { say } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button leftSection={<FileDown size={13} aria-hidden="true" />} onClick={() => chooser.current?.click()}>
        {say('import.import')}
      </Button>
      <input
        ref={chooser}
        hidden
        type="file"
        aria-label={say('import.choose')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file can be chosen again, once it has been mended.
          event.currentTarget.value = '';
          if (file !== undefined) void offerFile(file);
        }}
      />
    </>
  );
}
