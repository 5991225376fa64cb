import { Suspense, useEffect } from 'react';
import type { AppError } from '../../contract/errors.ts';
import { FailureBoundary } from '../app/failure-boundary.tsx';
import { go, type Route } from '../app/route.ts';
import { screens } from '../app/screens.tsx';
import { DropToImport } from '../import/drop-to-import.tsx';
import { useOfferedFile } from '../import/offered-file.ts';
import { useWords } from '../language/use-words.ts';
import { MergeDialog } from '../merge/merge-dialog.tsx';
import { useArrival } from '../parts/use-arrival.ts';
import { ReportPanel } from '../report/report-panel.tsx';
import { Passages } from '../retrieval/passages.tsx';
import { toast } from '../toasts/toast-store.ts';
import { Banners } from './banners.tsx';
import { NotOpened } from './not-opened.tsx';
import { ProjectContext } from './project.ts';
import { useProjectCommands } from './project-commands.ts';
import { Rail } from './rail.tsx';
import { SeenByCoder } from './seen-by-coder.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useFindsInProject } from './use-finds-in-project.ts';
import { useOpenProject } from './use-open-project.ts';
import './frame.css';

/** Rail, bar, screen and status line around one project. */
export function ProjectFrame({ file, screen }: Extract<Route, { place: 'project' }>) {
  const { say } = useWords();
  const { opening, open } = useOpenProject(file);
  const gone = opening.state === 'failed' && !remedied.includes(opening.error.code) ? opening.error : undefined;
  useEffect(() => {
    // Nothing can be done about it here; the start is where to choose anew.
    if (gone === undefined) return;
    toast({ kind: 'error', error: gone });
    go({ place: 'start' });
  }, [gone]);
  const project = opening.state === 'open' ? opening.project : undefined;
  useEffect(() => {
    document.title = project === undefined ? 'Coproduction Workbench' : `${project.title} – Coproduction Workbench`;
  }, [project]);
  useScreensAtHand(project !== undefined);
  const { component: Screen, title } = screens[screen];
  const place = useArrival<HTMLElement>([project?.uuid, screen, useOfferedFile()?.file.name].join(' '));
  if (opening.state === 'failed' && gone === undefined)
    return <NotOpened file={file} error={opening.error} open={open} />;
  if (project === undefined) return <div className="frame-opening muted">{say('frame.opening')}</div>;
  return (
    <ProjectContext value={project}>
      <SeenByCoder>
        <div className="frame">
          <Rail screen={screen} />
          <TopBar />
          <Banners />
          <main ref={place} className="frame-screen" tabIndex={-1} aria-label={say(title)}>
            <FailureBoundary key={screen}>
              <Suspense>
                <Screen />
              </Suspense>
            </FailureBoundary>
          </main>
          <StatusBar />
          {project.access === 'write' && <DropToImport />}
          <ReportPanel />
          <Passages />
          {project.access === 'write' && <MergeDialog />}
          <Commands />
        </div>
      </SeenByCoder>
    </ProjectContext>
  );
}

/** How long, in milliseconds, the other screens wait for the first. */
const patience = 1000;

/** Loads every screen before it is wanted: none could be had once the program does not answer any more. */
function useScreensAtHand(open: boolean): void {
  useEffect(() => {
    if (!open) return undefined;
    const timer = setTimeout(() => {
      void Promise.allSettled(Object.values(screens).map(({ load }) => load()));
    }, patience);
    return () => clearTimeout(timer);
  }, [open]);
}

/** Failures of opening that have a way on from where one is. */
const remedied: readonly AppError['code'][] = ['project-locked', 'not-writable', 'damaged-project', 'schema-newer'];

/** Stands within the project, whose commands it brings. */
function Commands() {
  useProjectCommands();
  useFindsInProject();
  return null;
}
