import { Button } from '@mantine/core';
import { Check } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Output } from '../../contract/method.ts';
import type { Codebook } from '../../domain/model/codebook.ts';
import { useWords } from '../language/use-words.ts';
import { useKept } from '../parts/use-kept.ts';
import { BarTools } from '../project/bar-tools.tsx';
import { useProject } from '../project/project.ts';
import { CasePane } from './case-pane.tsx';
import { CaseRail } from './case-rail.tsx';
import { CodingForm } from './coding-form.tsx';
import { Narrowing, useNarrowed } from './narrowing.tsx';
import { type Held, listRows, neighbour, nextOpen, stageOf } from './stages.ts';
import { ThreePanes } from './three-panes.tsx';
import { useBlind } from './use-blind.ts';
import { useCodings } from './use-codings.ts';
import { useDeskCommands } from './use-desk-commands.ts';
import { useDone } from './use-done.ts';
import { useDrafts, useTakenInDrafts } from './use-drafts.ts';
import { usePlace } from './use-place.ts';
import { usePrefetch } from './use-prefetch.ts';
import { useRound } from './use-round.ts';

type Desk = {
  readonly coder: string;
  readonly codebook: Codebook;
  readonly progress: Output<'codings.progress'>;
};

/** The desk of one coder. */
export function CodeDesk({ coder, codebook, progress }: Desk) {
  const { say } = useWords();
  const { uuid } = useProject();
  const [blind] = useBlind(coder);
  const round = useRound(coder);
  const [sought = '', seek] = useKept<string>('sought');
  const [place, go] = usePlace(uuid);
  const { asked } = progress;
  const { cases, narrowed, narrow } = useNarrowed(progress.cases, round);
  const held = useHeld(progress, place.number);
  const rows = useMemo(() => listRows(cases, { asked, sought, held }), [cases, asked, sought, held]);
  const chosen = progress.cases.find((one) => one.case === place.number);
  const here = chosen ?? progress.cases.find((one) => one.case === neighbour(rows, undefined, 1));
  const number = here?.case;
  usePinned(place.number, number, go);
  const drafts = useDrafts(coder, codebook);
  useTakenInDrafts(drafts, coder, codebook);
  const codings = useCodings({ number, coder, blind, version: codebook.version, drafts });
  const step = (by: 1 | -1): void => {
    const next = neighbour(rows, number, by);
    if (next !== undefined) go(next, true);
  };
  const open = (): void => {
    const next = nextOpen(rows, number);
    if (next !== undefined) go(next);
  };
  const done = useDone({ coder, round, open: Math.max(0, asked - (here?.answered ?? 0)), next: open });
  const finish = (): void => {
    if (number !== undefined) done(number);
  };
  useDeskCommands({ step, open, finish });
  usePrefetch([neighbour(rows, number, 1), neighbour(rows, number, -1), nextOpen(rows, number)], { coder, blind });
  const frozen =
    here?.doneIn === undefined ? undefined : say('code.frozen', { coder, number: here.case, round: here.doneIn });
  return (
    <>
      <BarTools>
        <Button leftSection={<Check size={14} aria-hidden="true" />} onClick={finish}>
          {say('code.done')}
        </Button>
      </BarTools>
      <ThreePanes
        cases={
          <CaseRail
            {...{ rows, asked, sought, seek, step }}
            chosen={number}
            choose={(one) => {
              go(one);
            }}
          >
            <Narrowing cases={cases} asked={asked} round={round} narrowed={narrowed} narrow={narrow} />
          </CaseRail>
        }
        text={codings.of !== undefined && <CasePane of={codings.of} codings={codings} codebook={codebook} />}
        form={<CodingForm {...{ codebook, codings, coder, frozen, drafts }} place={{ ...place, number }} />}
      />
    </>
  );
}

/** Where no case was chosen yet, the first one is, so that it stays on screen when it is coded. */
function usePinned(chosen: number | undefined, shown: number | undefined, go: (number: number) => void): void {
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(() => {
    if (shown !== undefined && chosen !== shown) latest.current(shown);
  }, [chosen, shown]);
}

/** The group in which the case on screen was found. */
function useHeld({ cases, asked }: Desk['progress'], number: number | undefined): Held | undefined {
  const [held, setHeld] = useState<Held>();
  const found = cases.find((one) => one.case === number);
  if (found !== undefined && held?.case !== number) setHeld({ case: found.case, stage: stageOf(found, asked) });
  return held;
}
