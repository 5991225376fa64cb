import { Drawer } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { useWords } from '../language/use-words.ts';
import { showPassages, usePassages } from './passages-store.ts';
import './retrieval.css';

// Loaded when it is first asked for: it brings the codebook's schemas along.
const Reading = lazy(async () => ({ default: (await import('./reading.tsx')).Reading }));

/** Everything that was given one code, to read, wherever one is in a project. */
export function Passages() {
  const { say } = useWords();
  const shown = usePassages();
  useCommands(
    useMemo<Command[]>(() => [{ id: 'passages', title: 'retrieval.command', run: () => showPassages('choose') }], []),
  );
  return (
    <Drawer
      opened={shown !== undefined}
      onClose={() => showPassages(undefined)}
      title={say('retrieval.title')}
      size={760}
      // Over the cases of a number, which lead here too.
      zIndex={220}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      <Suspense>{shown !== undefined && <Reading at={shown === 'choose' ? undefined : shown} />}</Suspense>
    </Drawer>
  );
}
