import type { Answer } from '../model/answer.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Grouping } from '../model/grouping.ts';
import type { Recode } from '../model/recode.ts';
import type { CodeStates } from './code-states.ts';

export type CodesAnswer = Extract<Answer, { kind: 'codes' }>;

/** What a change starts from; `version` is the one that it opens. */
export type Scheme = {
  readonly codebook: Codebook;
  readonly groupings: readonly Grouping[];
  readonly version: number;
};

/** Which codings of the variable a person must look at again, and why. */
export type Revisit = {
  readonly why: Recode['why'];
  readonly code: string | null;
  /** `states` is undefined of an answer that is empty as a whole. */
  readonly asks: (answer: Answer, states: CodeStates | undefined) => boolean;
  /** Nothing is changed while there is such a coding, unless it was said that the queue may take them. */
  readonly onlyByLeave: boolean;
};

/** What a change does to the scheme, and what is to be done to every coding of its variable. */
export type Edit = {
  /** Plain words, without the reason. */
  readonly summary: string;
  /** Its version is raised afterwards. */
  readonly codebook: Codebook;
  readonly groupings: readonly Grouping[];
  /** From the new names of variables (`variable`) and codes (`variable/code`) to the old. */
  readonly renamed: Readonly<Record<string, string>>;
  readonly rewrite?: (answer: CodesAnswer) => Answer;
  readonly revisit?: Revisit;
};

/** An edit that touches the codebook alone. */
export function codebookEdit({ groupings }: Scheme, summary: string, codebook: Codebook): Edit {
  return { summary, codebook, groupings, renamed: {} };
}
