import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Result } from '../../contract/errors.ts';
import type { Input, Output, Progress } from '../../contract/method.ts';
import { thousands } from '../../domain/model/thousands.ts';
import { useWatchNew } from '../cases/new-cases.ts';
import { useWords } from '../language/use-words.ts';
import { BarTools } from '../project/bar-tools.tsx';
import { useRequest } from '../project/use-request.ts';
import { useTellDone } from '../project/use-tell-done.ts';
import { nextFile, withdrawFiles } from './offered-file.ts';

type Run = {
  readonly input: Input<'cases.import'> | undefined;
  readonly outcome: Result<Output<'cases.import'>> | undefined;
  /** Other lists wait behind this one. */
  readonly more: boolean;
};

/** Imports as shown, with progress and a cancel; or leaves it. */
export function RunImport({ input, outcome, more }: Run) {
  const { say, told } = useWords();
  const request = useRequest();
  const tellDone = useTellDone();
  const watchNew = useWatchNew();
  const [progress, setProgress] = useState<Progress>();
  const stop = useRef<AbortController>(undefined);
  const report = outcome?.ok === true ? outcome.value : undefined;
  const cases = report === undefined ? 0 : report.imported + report.updated;
  const run = async (): Promise<void> => {
    if (input === undefined) return;
    stop.current = new AbortController();
    setProgress({ stage: say('import.running'), done: 0 });
    const { signal } = stop.current;
    const done = await watchNew(() => request('cases.import', input, { signal, progress: setProgress }));
    setProgress(undefined);
    if (!done.ok) return;
    const { imported, updated, entry } = done.value;
    tellDone(say('import.done', { imported, updated }), entry);
    nextFile();
  };
  return (
    <BarTools>
      {progress === undefined ? (
        <>
          <Button variant="default" onClick={withdrawFiles}>
            {say(more ? 'import.leave-all' : 'import.leave')}
          </Button>
          {more && (
            <Button variant="default" onClick={nextFile}>
              {say('import.skip')}
            </Button>
          )}
          <Button disabled={cases === 0} onClick={() => void run()}>
            {say('import.run', { count: cases })}
          </Button>
        </>
      ) : (
        <>
          <span className="import-progress muted" role="status">
            {told(progress.stage)}
            {progress.total === undefined ? '' : ` (${thousands(progress.total)})`} …
          </span>
          <Button variant="default" onClick={() => stop.current?.abort()}>
            {say('import.stop')}
          </Button>
        </>
      )}
    </BarTools>
  );
}
