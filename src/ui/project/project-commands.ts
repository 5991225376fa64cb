import { useMemo } from 'react';
import { showDialog } from '../app/dialogs.ts';
import { go } from '../app/route.ts';
import { screenIds, screenShortcut } from '../app/screen-ids.ts';
import { screens } from '../app/screens.tsx';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from './project.ts';
import { useUndo } from './use-undo.ts';

/** What can be done wherever one is in a project. */
export function useProjectCommands(): void {
  const { say, told } = useWords();
  const { file } = useProject();
  const { undo, redo } = useUndo();
  const commands = useMemo<Command[]>(() => {
    const steps: Command[] = [];
    if (undo !== undefined)
      steps.push({
        id: 'undo',
        title: 'undo.what',
        values: { words: told(undo.words) },
        menu: 'edit',
        shortcut: 'Mod+Z',
        run: undo.run,
      });
    if (redo !== undefined)
      steps.push({
        id: 'redo',
        title: 'redo.what',
        values: { words: told(redo.words) },
        menu: 'edit',
        shortcut: 'Mod+Shift+Z',
        run: redo.run,
      });
    return [
      ...screenIds.map((id, index): Command => ({
        id: `screen-${id}`,
        title: 'command.screen',
        values: { name: say(screens[id].title) },
        menu: 'go',
        shortcut: screenShortcut(index),
        whileTyping: true,
        run: () => go({ place: 'project', file, screen: id }),
      })),
      ...steps,
      { id: 'coder', title: 'command.coder', menu: 'file', run: () => showDialog('coder') },
      { id: 'start', title: 'command.start', menu: 'file', run: () => go({ place: 'start' }) },
    ];
  }, [say, told, file, undo, redo]);
  useCommands(commands);
}
