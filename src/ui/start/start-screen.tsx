import { Button } from '@mantine/core';
import { FilePlus2, FolderOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { go } from '../app/route.ts';
import { screenIds } from '../app/screen-ids.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../language/use-words.ts';
import { ExampleButton } from './example-button.tsx';
import { NewReview } from './new-review.tsx';
import { OpenProject } from './open-project.tsx';
import { RecentProjects } from './recent-projects.tsx';
import './start.css';

/** Shows the project that a handle stands for. */
function show(file: string): void {
  go({ place: 'project', file, screen: screenIds[0] });
}

/** Where a person begins: a new review, one that exists, one of the last, or the example. */
export function StartScreen() {
  const { say } = useWords();
  const [doing, setDoing] = useState<'choose' | 'new' | 'open'>('choose');
  const led = useRef<HTMLButtonElement>(null);
  const back = (): void => {
    setDoing('choose');
    led.current?.focus();
  };
  const { desktop } = useWorkbench().connection;
  const open = async (): Promise<void> => {
    const file = await desktop?.chooseProject();
    if (file !== undefined) show(file);
    else if (desktop === undefined) setDoing('open');
  };
  return (
    <main
      className="start"
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Escape' && !nativeEvent.isComposing && doing !== 'choose') back();
      }}
    >
      <section className="start-begin" aria-label={say('start.start')}>
        <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" className="start-mark">
          <rect width="32" height="32" rx="6" fill="currentColor" />
          <path d="M7 9h6v6H7zM7 17h6v6H7zM15 9h10v6H15zM15 17h10v6H15z" fill="var(--ground)" />
        </svg>
        <h1>Coproduction Workbench</h1>
        <p className="muted">{say('start.lead')}</p>
        <Button
          ref={doing === 'new' ? led : null}
          size="sm"
          leftSection={<FilePlus2 size={16} />}
          onClick={() => setDoing('new')}
        >
          {say('start.new')}
        </Button>
        <Button
          ref={doing === 'open' ? led : null}
          size="sm"
          variant="default"
          leftSection={<FolderOpen size={16} />}
          onClick={() => void open()}
        >
          {say('start.open')}
        </Button>
        <ExampleButton show={show} />
      </section>
      {doing === 'choose' && <RecentProjects show={show} />}
      {doing === 'new' && <NewReview show={show} back={back} />}
      {doing === 'open' && <OpenProject show={show} back={back} />}
    </main>
  );
}
