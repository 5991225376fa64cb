import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Output } from '../../contract/method.ts';
import { usePreference, useWorkbench } from '../app/workbench.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { openRoundsOf, useRound } from './use-round.ts';

/**
 * Whether others’ codings are kept out of sight, and how to change that. They are unless a person says otherwise, since
 * whoever sees them is no second coder; and a choice holds for one project and one round, so that each begins blind.
 */
export function useBlind(coder: string): readonly [boolean, (blind: boolean) => void] {
  const { uuid, handle } = useProject();
  const { preferences } = useWorkbench();
  const round = useRound(coder);
  const name = choiceName(uuid, round?.title ?? '');
  // Until the rounds are known nobody can say for which of them the choice was.
  const isKnown = useAsk('rounds.list', { project: handle }).data !== undefined;
  const blind = usePreference(name) !== false || !isKnown;
  return [blind, (next) => preferences.set(name, next)];
}

/**
 * Whether a coder looks at the project with open eyes, because it was chosen so in every round that leaves cases to do; and the
 * cases of which, otherwise, nothing that others judged is shown until the coder marks them done.
 */
export function useOpenEyes(
  coder: string | undefined,
  uuid: string,
  rounds: Output<'rounds.list'> | undefined,
): { readonly open: boolean; readonly toDo: ReadonlySet<number> } {
  const { preferences } = useWorkbench();
  const own = useMemo(
    () => openRoundsOf(rounds ?? [], coder).filter(({ missing }) => missing.length > 0),
    [rounds, coder],
  );
  const open = useSyncExternalStore(
    preferences.subscribe,
    useCallback(
      () => own.length > 0 && own.every(({ title }) => preferences.get(choiceName(uuid, title)) === false),
      [preferences, own, uuid],
    ),
  );
  const toDo = useMemo(() => new Set(own.flatMap(({ missing }) => missing)), [own]);
  return { open, toDo };
}

function choiceName(project: string, round: string): string {
  return `code.blind.${project}.${round}`.slice(0, 200);
}
