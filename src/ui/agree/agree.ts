import { createContext, useContext } from 'react';
import type { Output } from '../../contract/method.ts';
import type { Codebook } from '../../domain/model/codebook.ts';
import type { Variable } from '../../domain/model/variable.ts';
import type { Place } from './queue/settling.ts';
import type { Compared } from './use-compared.ts';

/** What every part of the screen reads. */
export type Agree = {
  readonly codebook: Codebook;
  readonly variables: ReadonlyMap<string, Variable>;
  readonly rounds: Output<'rounds.list'>;
  readonly people: Output<'coders.list'>;
  readonly compared: Compared;
  readonly queue: Output<'finals.queue'> | undefined;
  /** The difference on screen, where one was chosen. */
  readonly place: Place | undefined;
  readonly goTo: (place: Place) => void;
};

export const AgreeContext = createContext<Agree | undefined>(undefined);

export function useAgree(): Agree {
  const agree = useContext(AgreeContext);
  if (agree === undefined) throw new Error('Nothing is compared here.');
  return agree;
}
