import { Button } from '@mantine/core';
import type { Progress } from '../../contract/method.ts';
import { useWords } from '../language/use-words.ts';
import './running.css';

/** Long work under way: what, how far, and a way to stop it. */
export function Running({
  what,
  progress,
  stop,
}: {
  readonly what: string;
  readonly progress: Progress | undefined;
  readonly stop: () => void;
}) {
  const { say } = useWords();
  const { done, total } = progress ?? {};
  return (
    <div className="running" role="status">
      <span>{what}</span>
      <progress {...(total === undefined ? {} : { value: done, max: total })} aria-label={what} />
      <Button variant="default" onClick={stop}>
        {say('running.stop')}
      </Button>
    </div>
  );
}
