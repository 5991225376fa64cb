import { Button } from '@mantine/core';
import { FileDown } from 'lucide-react';
import { useRef } from 'react';
import { ImportPanel } from '../import/import-panel.tsx';
import { useOfferedFile } from '../import/offered-file.ts';
import { useOfferFiles } from '../import/use-offer-files.ts';
import { useWords } from '../language/use-words.ts';
import { BarTools } from '../project/bar-tools.tsx';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { CaseList } from './case-list.tsx';
import './cases.css';

/** The cases of the review with what is coded of them; or, while a list is brought in, what it would bring. */
export function CasesScreen() {
  const { handle, access } = useProject();
  const codebook = useAsk('codebook.read', { project: handle }).data;
  const offered = useOfferedFile();
  if (codebook === undefined) return null;
  if (offered !== undefined && access === 'write') {
    const { file, place } = offered;
    return <ImportPanel key={`${String(place)} ${file.name}`} offered={offered} codebook={codebook} />;
  }
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
  const offer = useOfferFiles();
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
        multiple
        aria-label={say('import.choose')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file can be chosen again, once it has been mended.
          event.currentTarget.value = '';
          if (files.length > 0) offer(files);
        }}
      />
    </>
  );
}
