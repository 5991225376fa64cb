import type { Output } from '../../contract/method.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';

type Round = Output<'rounds.list'>[number];

/** The open round that gives a coder cases. */
export type OwnRound = Pick<Round, 'title'> & Round['coders'][number];

/** The first open round in which the coder still has cases, else the first open one that has any. */
export function useRound(coder: string | undefined): OwnRound | undefined {
  const { handle } = useProject();
  const own = openRoundsOf(useAsk('rounds.list', { project: handle }).data ?? [], coder);
  return own.find(({ missing }) => missing.length > 0) ?? own[0];
}

/** The open rounds that give a coder cases, in their order. */
export function openRoundsOf(rounds: readonly Round[], coder: string | undefined): OwnRound[] {
  return rounds
    .filter(({ closed }) => closed === undefined)
    .flatMap(({ title, coders }) => coders.filter((one) => one.coder === coder).map((one) => ({ title, ...one })));
}
