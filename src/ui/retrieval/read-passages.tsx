import { Button } from '@mantine/core';
import { Quote } from 'lucide-react';
import { useWords } from '../language/use-words.ts';
import { type CodeAt, showPassages } from './passages-store.ts';

/** Leads from a code to everything that was given it. */
export function ReadPassages({ variable, code }: CodeAt) {
  const { say } = useWords();
  return (
    <Button
      className="read-passages"
      variant="default"
      leftSection={<Quote size={13} aria-hidden="true" />}
      onClick={() => showPassages(code === undefined ? { variable } : { variable, code })}
    >
      {say('retrieval.read')}
    </Button>
  );
}
