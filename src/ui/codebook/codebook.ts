import { createContext, useContext } from 'react';
import type { Output } from '../../contract/method.ts';
import type { Draft } from './change/draft.ts';
import type { Part } from './tree/tree-nodes.ts';

export type Codebook = Output<'codebook.read'>;
export type Variable = Codebook['sections'][number]['variables'][number];
export type ChoiceVariable = Extract<Variable, { codes: unknown }>;
export type Code = ChoiceVariable['codes'][number];

/** What everything on this screen may reach. */
export type ShownCodebook = {
  readonly codebook: Codebook;
  /** By variable, and by `variable/code`: in how many cases it is used. */
  readonly uses: ReadonlyMap<string, number>;
  readonly show: (part: Part) => void;
  /** Opens the drawer in which a change is made. */
  readonly begin: (draft: Draft) => void;
};

export const CodebookContext = createContext<ShownCodebook | undefined>(undefined);

export function useCodebook(): ShownCodebook {
  const shown = useContext(CodebookContext);
  if (shown === undefined) throw new Error('No codebook is shown here.');
  return shown;
}
