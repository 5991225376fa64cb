import { Button } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Output } from '../../../contract/method.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useCoder } from '../../project/use-coder.ts';
import { useTell } from '../../project/use-tell.ts';

/** Closes a finished round at once; of one that is not finished it says so first. */
export function CloseRound({ round }: { readonly round: Output<'rounds.list'>[number] }) {
  const { say } = useWords();
  const { handle } = useProject();
  const [me] = useCoder();
  const tell = useTell();
  const [asked, ask] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const missing = round.coders.reduce((sum, one) => sum + one.missing.length, 0);
  const close = (): void => {
    const by = me === undefined ? {} : { by: me };
    void tell('rounds.close', { project: handle, round: round.title, unfinished: missing > 0, ...by });
  };
  const keepOpen = (): void => {
    ask(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && asked) keepOpen();
  };
  return (
    <div className="round-close" onKeyDown={onKeyDown}>
      <Button
        ref={button}
        variant="subtle"
        color="gray"
        size="compact-xs"
        aria-expanded={missing > 0 ? asked : undefined}
        onClick={() => (missing > 0 ? ask(!asked) : close())}
      >
        {say('agree.close-round')}
      </Button>
      {missing > 0 && asked && (
        <div role="group" aria-label={say('agree.close-round')}>
          <p aria-live="polite">{say('agree.close-unfinished', { count: missing })}</p>
          <Button variant="default" size="compact-xs" onClick={close}>
            {say('agree.close-anyway')}
          </Button>
          <Button variant="subtle" color="gray" size="compact-xs" onClick={keepOpen}>
            {say('agree.keep-open')}
          </Button>
        </div>
      )}
    </div>
  );
}
