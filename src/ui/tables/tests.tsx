import { Button } from '@mantine/core';
import { FlaskConical } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Output, Progress } from '../../contract/method.ts';
import type { TableSpecification } from '../../domain/model/table-specification.ts';
import { useWords } from '../language/use-words.ts';
import { Running } from '../parts/running.tsx';
import { useProject } from '../project/project.ts';
import { useRequest } from '../project/use-request.ts';

type Told = Output<'tables.tell'>;

/** The tests of the table in words, when asked for: with progress, and a way to stop. */
export function Tests({ specification }: { readonly specification: TableSpecification }) {
  const { say, language } = useWords();
  const { handle: project } = useProject();
  const request = useRequest();
  const [progress, setProgress] = useState<Progress>();
  const [told, setTold] = useState<Told>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const run = async (): Promise<void> => {
    const stopper = new AbortController();
    stop.current = stopper;
    setProgress({ stage: say('tables.testing'), done: 0 });
    const done = await request(
      'tables.tell',
      { project, specification, language },
      { signal: stopper.signal, progress: setProgress },
    );
    if (stop.current !== stopper) return;
    setProgress(undefined);
    if (done.ok) setTold(done.value);
  };
  if (progress !== undefined)
    return (
      <div className="tests-running">
        <Running what={say('tables.testing')} progress={progress} stop={() => stop.current?.abort()} />
      </div>
    );
  if (told === undefined)
    return (
      <div className="tests-ask">
        <Button
          variant="default"
          leftSection={<FlaskConical size={14} aria-hidden="true" />}
          onClick={() => void run()}
        >
          {say('tables.test')}
        </Button>
        <span className="muted">{say('tables.test-why')}</span>
      </div>
    );
  return <Words told={told} />;
}

function Words({ told: { sections } }: { readonly told: Told }) {
  const { say } = useWords();
  return (
    <section className="tests" aria-label={say('tables.tests')}>
      {sections.map(({ head, lines }) => (
        <section key={head}>
          <h3>{head}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </section>
  );
}
