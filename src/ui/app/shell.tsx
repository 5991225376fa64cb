import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { NativeMenu } from '../commands/native-menu.tsx';
import { Palette } from '../commands/palette.tsx';
import { ShortcutHelp } from '../commands/shortcut-help.tsx';
import { useShortcuts } from '../commands/use-shortcuts.ts';
import { useTypedOn } from '../commands/use-typed-on.ts';
import { useKeepKeys } from '../parts/keep-keys.ts';
import { ProjectFrame } from '../project/project-frame.tsx';
import { askAgain } from '../project/use-ask.ts';
import { StartScreen } from '../start/start-screen.tsx';
import { Toasts } from '../toasts/toasts.tsx';
import { FailureBoundary } from './failure-boundary.tsx';
import { useGeneralCommands } from './general-commands.ts';
import { useRoute } from './route.ts';
import { useNoStrayDrops } from './stray-drops.ts';
import { useWorkbench } from './workbench.ts';
import './shell.css';

/** The start or a project, and what is there in both: commands, shortcuts, toasts, news of changes. */
export function Shell() {
  const route = useRoute();
  useNews();
  useShortcuts();
  useTypedOn();
  useKeepKeys();
  useGeneralCommands();
  useNoStrayDrops();
  return (
    <>
      <div className="shell">
        <div className="shell-place">
          <FailureBoundary key={route.place === 'start' ? 'start' : route.file}>
            {route.place === 'start' ? <StartScreen /> : <ProjectFrame {...route} />}
          </FailureBoundary>
        </div>
        <Toasts />
      </div>
      <Palette />
      <ShortcutHelp />
      <NativeMenu />
    </>
  );
}

/** Asks again what a change of a project, by whichever window, may have made old. */
function useNews(): void {
  const client = useQueryClient();
  const { listen } = useWorkbench().connection;
  useEffect(
    () =>
      listen((news) => {
        if (news === 'missed') askAgain(client);
        // Of a core that was started again each project is opened anew, and is then another one to ask.
        else if (news !== 'restarted') askAgain(client, news.project);
      }),
    [client, listen],
  );
}
