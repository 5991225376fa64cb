import { Suspense, useEffect } from 'react';
import { go, type Route } from '../app/route.ts';
import { screens } from '../app/screens.tsx';
import { DropToImport } from '../import/drop-to-import.tsx';
import { useWords } from '../language/use-words.ts';
import { ProjectContext } from './project.ts';
import { Rail } from './rail.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useOpenProject } from './use-open-project.ts';
import { useProjectCommands } from './project-commands.ts';
import './frame.css';

/** Rail, bar, screen and status line around one project. */
export function ProjectFrame({ file, screen }: Extract<Route, { place: 'project' }>) {
  const { say } = useWords();
  const opening = useOpenProject(file);
  useEffect(() => {
    // What went wrong is told in a toast; the start is where to choose anew.
    if (opening.state === 'failed') go({ place: 'start' });
  }, [opening.state]);
  const project = opening.state === 'open' ? opening.project : undefined;
  useEffect(() => {
    document.title = project === undefined ? 'Coproduction Workbench' : `${project.title} – Coproduction Workbench`;
  }, [project]);
  const { component: Screen, title } = screens[screen];
  if (project === undefined) return <div className="frame-opening muted">{say('frame.opening')}</div>;
  return (
    <ProjectContext value={project}>
      <div className="frame">
        <Rail screen={screen} />
        <TopBar />
        <main className="frame-screen" aria-label={say(title)}>
          <Suspense>
            <Screen />
          </Suspense>
        </main>
        <StatusBar />
        <DropToImport />
        <Commands />
      </div>
    </ProjectContext>
  );
}

/** Stands within the project, whose commands it brings. */
function Commands() {
  useProjectCommands();
  return null;
}
