import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useWords } from '../language/use-words.ts';

type Side = { readonly title: string; readonly back: () => void; readonly children: ReactNode };

/** What stands at the right while something is begun. */
export function StartSide({ title, back, children }: Side) {
  const { say } = useWords();
  const id = useId();
  return (
    <section className="start-side" aria-labelledby={id}>
      <div className="start-side-head">
        <h2 id={id}>{title}</h2>
        <Button variant="subtle" color="gray" onClick={back}>
          {say('start.back')}
        </Button>
      </div>
      {children}
    </section>
  );
}
