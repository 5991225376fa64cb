import { useMemo } from 'react';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import type { Desktop } from '../connect/desktop.ts';
import { switchLanguage } from '../language/language.ts';
import { useWords } from '../language/use-words.ts';
import { showDialog } from './dialogs.ts';
import { densities, schemes } from './looks.ts';
import { go } from './route.ts';
import { screenIds } from './screen-ids.ts';
import { useChoice, useWorkbench } from './workbench.ts';

/** What can be done wherever one is. */
export function useGeneralCommands(): void {
  const { language } = useWords();
  const { preferences, connection } = useWorkbench();
  const { desktop } = connection;
  const [scheme] = useChoice('scheme', schemes);
  const [density] = useChoice('density', densities);
  const commands = useMemo<Command[]>(() => {
    const other = language === 'en' ? 'zh' : 'en';
    const looks = schemes.filter((one) => one !== scheme);
    const tight = density === 'compact' ? 'comfortable' : 'compact';
    return [
      {
        id: 'palette',
        title: 'command.palette',
        menu: 'edit',
        shortcut: 'Mod+K',
        whileTyping: true,
        run: () => showDialog('palette'),
      },
      {
        id: 'shortcuts',
        title: 'command.shortcuts',
        menu: 'help',
        shortcut: '?',
        run: () => showDialog('shortcuts'),
      },
      {
        id: 'language',
        title: 'command.language',
        menu: 'view',
        run: () => {
          preferences.set('language', other);
          void switchLanguage(other);
        },
      },
      ...looks.map((look): Command => ({
        id: `look-${look}`,
        title: `command.look-${look}`,
        menu: 'view',
        run: () => preferences.set('scheme', look),
      })),
      {
        id: 'density',
        title: `command.density-${tight}`,
        menu: 'view',
        run: () => preferences.set('density', tight),
      },
      { id: 'window', title: 'command.window', menu: 'file', run: () => void window.open(location.href) },
      ...(desktop === undefined ? [] : [openCommand(desktop)]),
    ];
  }, [language, preferences, scheme, density, desktop]);
  useCommands(commands);
}

/** In a browser this key is the browser's own, and projects are found from the start. */
function openCommand({ chooseProject }: Desktop): Command {
  const open = async (): Promise<void> => {
    const file = await chooseProject();
    if (file !== undefined) go({ place: 'project', file, screen: screenIds[0] });
  };
  return {
    id: 'open',
    title: 'command.open',
    menu: 'file',
    shortcut: 'Mod+O',
    whileTyping: true,
    run: () => void open(),
  };
}
