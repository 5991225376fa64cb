import { Button } from '@mantine/core';
import { ArrowLeft } from 'lucide-react';
import { useMemo } from 'react';
import { go } from '../app/route.ts';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { useWords } from '../language/use-words.ts';
import { useWayBack } from './way-back.ts';

/** Back to the screen whose number led here; nothing where none did. Escape does the same. */
export function BackButton() {
  const { say } = useWords();
  const screen = useWayBack()?.screen;
  const title = screen === undefined ? '' : say(`frame.${screen.screen}`);
  useCommands(
    useMemo<Command[]>(
      () =>
        screen === undefined
          ? []
          : [
              {
                id: 'back',
                title: 'behind.back',
                values: { title },
                shortcut: 'Escape',
                whileTyping: true,
                run: () => go(screen),
              },
            ],
      [screen, title],
    ),
  );
  if (screen === undefined) return null;
  return (
    <Button variant="subtle" color="gray" leftSection={<ArrowLeft size={14} />} onClick={() => go(screen)}>
      {say('behind.back', { title })}
    </Button>
  );
}
