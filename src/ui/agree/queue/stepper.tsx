import { ActionIcon } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useWords } from '../../language/use-words.ts';

type Place = { readonly at: number; readonly count: number; readonly step: (by: 1 | -1) => void };

/** Where one stands among things that are settled one at a time, `at` from 0 on, and the way to the next and the one before. */
export function Stepper({ at, count, step }: Place) {
  const { say } = useWords();
  return (
    <>
      <ActionIcon size="sm" aria-label={say('agree.before')} onClick={() => step(-1)}>
        <ChevronLeft size={15} />
      </ActionIcon>
      <span className="numbers">{say('agree.at', { at: at + 1, count })}</span>
      <ActionIcon size="sm" aria-label={say('agree.next')} onClick={() => step(1)}>
        <ChevronRight size={15} />
      </ActionIcon>
    </>
  );
}
