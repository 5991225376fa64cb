import { usePreference, useWorkbench } from '../app/workbench.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { useRound } from './use-round.ts';

/**
 * Whether others’ codings are kept out of sight, and how to change that. They are unless a person says otherwise, since
 * whoever sees them is no second coder; and a choice holds for one project and one round, so that each begins blind.
 */
export function useBlind(coder: string): readonly [boolean, (blind: boolean) => void] {
  const { uuid, handle } = useProject();
  const { preferences } = useWorkbench();
  const round = useRound(coder);
  const name = `code.blind.${uuid}.${round?.title ?? ''}`.slice(0, 200);
  // Until the rounds are known nobody can say for which of them the choice was.
  const isKnown = useAsk('rounds.list', { project: handle }).data !== undefined;
  const blind = usePreference(name) !== false || !isKnown;
  return [blind, (next) => preferences.set(name, next)];
}
