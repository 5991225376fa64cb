import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { isChoice } from '../../domain/model/variable.ts';
import { useWords } from '../language/use-words.ts';
import { BarTools } from '../project/bar-tools.tsx';
import type { Draft } from './change/draft.ts';
import { type Codebook, useCodebook } from './codebook.ts';
import { FileMenu } from './file-menu.tsx';
import { variableAt } from './find-part.ts';
import type { Part } from './tree/tree-nodes.ts';

/** What the bar offers: files, and adding to what is chosen. */
export function CodebookTools({ part }: { readonly part: Part | undefined }) {
  const { say } = useWords();
  const { codebook, begin } = useCodebook();
  const draft = addingTo(codebook, part);
  return (
    <BarTools>
      <FileMenu />
      {draft !== undefined && (
        <Button leftSection={<Plus size={14} aria-hidden="true" />} onClick={() => begin(draft)}>
          {say(`codebook.do-${draft.kind}`)}
        </Button>
      )}
    </BarTools>
  );
}

/** A code to the variable that is chosen, or else a variable to the section. */
function addingTo(
  codebook: Codebook,
  part: Part | undefined,
): Extract<Draft, { kind: 'add-code' | 'add-variable' }> | undefined {
  if (part !== undefined && part.kind !== 'section') {
    const found = variableAt(codebook, part.variable);
    if (found !== undefined && isChoice(found.variable)) return { kind: 'add-code', variable: part.variable };
    if (found !== undefined) return { kind: 'add-variable', section: found.section.id };
  }
  const section = part?.kind === 'section' ? part.section : codebook.sections[0]?.id;
  return section === undefined ? undefined : { kind: 'add-variable', section };
}
