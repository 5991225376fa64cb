import { useMemo } from 'react';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { switchLanguage } from '../language/language.ts';
import { useWords } from '../language/use-words.ts';
import { showDialog } from './dialogs.ts';
import { densities, schemes } from './looks.ts';
import { useChoice, useWorkbench } from './workbench.ts';

/** What can be done wherever one is. */
export function useGeneralCommands(): void {
  const { language } = useWords();
  const { preferences } = useWorkbench();
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
        shortcut: 'Mod+K',
        whileTyping: true,
        run: () => showDialog('palette'),
      },
      { id: 'shortcuts', title: 'command.shortcuts', shortcut: '?', run: () => showDialog('shortcuts') },
      {
        id: 'language',
        title: 'command.language',
        run: () => {
          preferences.set('language', other);
          void switchLanguage(other);
        },
      },
      ...looks.map((look): Command => ({
        id: `look-${look}`,
        title: `command.look-${look}`,
        run: () => preferences.set('scheme', look),
      })),
      { id: 'density', title: `command.density-${tight}`, run: () => preferences.set('density', tight) },
      { id: 'window', title: 'command.window', run: () => void window.open(location.href) },
    ];
  }, [language, preferences, scheme, density]);
  useCommands(commands);
}
