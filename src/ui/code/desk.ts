import { createContext, useContext } from 'react';
import type { EmptyState } from '../../domain/model/answer.ts';
import type { ChoiceVariable } from '../../domain/model/variable.ts';
import type { DraftPart } from './drafts.ts';
import type { Own } from './own.ts';

/** What a question of the form can do, whichever way a person asks for it. */
export type Desk = {
  /** Of the question at hand. */
  readonly current: string | undefined;
  /** The code at hand in it: its definition stands open, `?` speaks of it. */
  readonly cursor: string | undefined;
  readonly choose: (variable: string) => void;
  readonly point: (code: string | undefined) => void;
  readonly tick: (variable: ChoiceVariable, code: string) => void;
  readonly silent: (variable: ChoiceVariable, code: string) => void;
  readonly state: (variable: string, state: EmptyState) => void;
  readonly save: (variable: string, own: Own | undefined) => void;
  /** Keeps what is typed into a field of a question until it is saved; undefined drops it. */
  readonly draft: (variable: string, part: DraftPart, text: string | undefined) => void;
  /** What was typed into a field of a question and is not saved yet. */
  readonly typed: (variable: string, part: DraftPart) => string | undefined;
  /** Why nothing can be changed here; undefined where all can. */
  readonly frozen: string | undefined;
};

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('No form is on screen here.');
  return desk;
}
