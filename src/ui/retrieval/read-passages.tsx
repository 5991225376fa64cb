import { Button } from '@mantine/core';
import { Quote } from 'lucide-react';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { ExportPassages } from './export-passages.tsx';
import { type CodeAt, showPassages } from './passages-store.ts';

/** Leads from a code to everything that was given it, on screen or as a file. */
export function ReadPassages({ variable, code }: CodeAt) {
  const { say } = useWords();
  const { handle: project } = useProject();
  const at = code === undefined ? { variable } : { variable, code };
  return (
    <div className="read-passages">
      <Button variant="default" leftSection={<Quote size={13} aria-hidden="true" />} onClick={() => showPassages(at)}>
        {say('retrieval.read')}
      </Button>
      <ExportPassages input={{ project, ...at }} />
    </div>
  );
}
