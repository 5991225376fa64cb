import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Progress } from '../../contract/method.ts';
import { useWords } from '../language/use-words.ts';
import { useRequest } from '../project/use-request.ts';

/** Makes the person's own copy of the 56-case review and shows it; the making can be cancelled. */
export function ExampleButton({ show }: { readonly show: (file: string) => void }) {
  const { say, told } = useWords();
  const request = useRequest();
  const [progress, setProgress] = useState<Progress>();
  const stop = useRef<AbortController>(undefined);
  const make = async (): Promise<void> => {
    stop.current = new AbortController();
    setProgress({ stage: '', done: 0 });
    const made = await request('example.create', {}, { signal: stop.current.signal, progress: setProgress });
    setProgress(undefined);
    if (made.ok) show(made.value.file);
  };
  return (
    <div className="start-example">
      {progress === undefined ? (
        <Button variant="subtle" size="sm" onClick={() => void make()}>
          {say('start.example')}
        </Button>
      ) : (
        <Button variant="subtle" size="sm" color="gray" onClick={() => stop.current?.abort()}>
          {say('start.cancel')}
        </Button>
      )}
      <p className="muted" aria-live="polite">
        {progress === undefined ? say('start.example-why') : `${told(progress.stage)} …`}
      </p>
    </div>
  );
}
