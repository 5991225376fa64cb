import { useMemo, useState } from 'react';
import type { Output } from '../../contract/method.ts';
import { usePreference, useWorkbench } from '../app/workbench.ts';
import { useProject } from '../project/project.ts';
import { comparedOf } from './compared.ts';

/** Whose answers are compared, and in which round; today’s codings where `round` is undefined. */
export type Compared = {
  readonly round: string | undefined;
  readonly coders: readonly string[];
  /** Everybody who could be. */
  readonly offered: readonly string[];
  readonly read: (round: string | undefined) => void;
  readonly compare: (coders: readonly string[]) => void;
};

type Rounds = Output<'rounds.list'>;
type Coders = Output<'coders.list'>;

/** What was chosen; the round is remembered, the coders are those of the round until somebody chooses. */
export function useCompared(rounds: Rounds = [], people: Coders = []): Compared {
  const { uuid } = useProject();
  const { preferences } = useWorkbench();
  const name = `agree.round.${uuid}`;
  const kept = usePreference(name);
  const [chosen, choose] = useState<readonly string[]>();
  return useMemo(() => {
    const { round, offered, coders } = comparedOf({ rounds, people, kept, chosen });
    return {
      round,
      offered,
      coders,
      read: (next) => {
        preferences.set(name, next ?? '');
        choose(undefined);
      },
      compare: choose,
    };
  }, [rounds, people, kept, chosen, preferences, name]);
}
