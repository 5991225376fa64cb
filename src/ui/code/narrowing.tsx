import { useMemo } from 'react';
import type { CodedCase } from '../../contract/codings.ts';
import { usePreference, useWorkbench } from '../app/workbench.ts';
import { useWords } from '../language/use-words.ts';
import { stageOf } from './stages.ts';
import type { OwnRound } from './use-round.ts';

export type Narrowed = {
  readonly cases: readonly CodedCase[];
  readonly narrowed: boolean;
  readonly narrow: (narrowed: boolean) => void;
};

/** The cases to be coded: without those excluded, and, where a round is open, those that it gives to the coder. */
export function useNarrowed(all: readonly CodedCase[], round: OwnRound | undefined): Narrowed {
  const { preferences } = useWorkbench();
  const wanted = usePreference('code.round') !== false;
  const narrowed = wanted && round !== undefined;
  const cases = useMemo(() => {
    const included = all.filter(({ status }) => status.kind !== 'excluded');
    if (!narrowed) return included;
    const missing = new Set(round.missing);
    return included.filter(({ case: number, doneIn }) => missing.has(number) || doneIn === round.title);
  }, [all, narrowed, round]);
  return { cases, narrowed, narrow: (next) => preferences.set('code.round', next) };
}

type Head = Narrowed & { readonly asked: number; readonly round: OwnRound | undefined };

/** How many cases are coded of how many, and the choice between all cases and those of the round. */
export function Narrowing({ cases, asked, round, narrowed, narrow }: Head) {
  const { say } = useWords();
  const coded = cases.filter((one) => stageOf(one, asked) === 'coded').length;
  return (
    <header className="case-rail-head">
      <p className="case-rail-count numbers">
        {round !== undefined && narrowed
          ? say('code.round-done', { done: round.done, count: round.assigned })
          : say('code.coded-of', { coded, count: cases.length })}
      </p>
      {round !== undefined && (
        <div className="case-rail-narrow" role="group" aria-label={say('code.narrow')}>
          <button type="button" aria-pressed={narrowed} onClick={() => narrow(true)}>
            {round.title}
          </button>
          <button type="button" aria-pressed={!narrowed} onClick={() => narrow(false)}>
            {say('code.all-cases')}
          </button>
        </div>
      )}
    </header>
  );
}
