import { useEffect, useMemo } from 'react';
import type { WindowState } from '../../contract/desktop.ts';
import { schemes } from '../app/looks.ts';
import { go, useRoute } from '../app/route.ts';
import { screenIds } from '../app/screen-ids.ts';
import { screens } from '../app/screens.tsx';
import { useChoice, useWorkbench } from '../app/workbench.ts';
import type { Desktop, DesktopWish } from '../connect/desktop.ts';
import { useWords } from '../language/use-words.ts';
import { toast } from '../toasts/toast-store.ts';
import type { Command } from './command.ts';
import { activeCommands, useActiveCommands } from './command-list.ts';
import { isTyping } from './use-shortcuts.ts';

/** Keeps the native menus of the desktop app as the commands are, and does what is chosen there; nothing in a browser. */
export function NativeMenu() {
  const { desktop } = useWorkbench().connection;
  return desktop === undefined ? null : <Menus desktop={desktop} />;
}

function Menus({ desktop }: { readonly desktop: Desktop }) {
  const state = JSON.stringify(useWindowState());
  const { say } = useWords();
  // As text, so that nothing is told again that is as it was.
  useEffect(() => desktop.showState(JSON.parse(state) as WindowState), [desktop, state]);
  useEffect(() => {
    const hear = (wish: DesktopWish): void => {
      if (wish.kind === 'open') go({ place: 'project', file: wish.file, screen: screenIds[0] });
      else if (wish.kind === 'run') runChosen(wish.command, desktop);
      else {
        const message = say('desktop.refused', { name: wish.name });
        toast({ kind: 'error', error: { code: 'unsupported-format', message } });
      }
    };
    return desktop.listen(hear);
  }, [desktop, say]);
  return null;
}

function useWindowState(): WindowState {
  const { say, language } = useWords();
  const [scheme] = useChoice('scheme', schemes);
  const route = useRoute();
  const commands = useActiveCommands();
  const items = useMemo(
    () =>
      commands.map((command: Command): WindowState['commands'][number] => {
        const { id, title, values, shortcut, menu = 'screen', whileTyping = false } = command;
        return {
          id,
          menu,
          title: say(title, values).slice(0, 500),
          whileTyping,
          ...(shortcut === undefined ? {} : { shortcut }),
        };
      }),
    [commands, say],
  );
  const screen = route.place === 'project' ? { screen: say(screens[route.screen].title) } : {};
  return { language, scheme, ...screen, commands: items };
}

/** In a text field undo and redo are those of the text, as their keys are. */
function runChosen(id: string, desktop: Desktop): void {
  if ((id === 'undo' || id === 'redo') && isTyping(document.activeElement)) {
    desktop.editText(id);
    return;
  }
  activeCommands()
    .find((command) => command.id === id)
    ?.run();
}
