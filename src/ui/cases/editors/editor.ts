import type { Answer } from '../../../domain/model/answer.ts';

/** What every editor of an answer gets; undefined is *not coded*. */
export type Editing<Variable> = {
  readonly variable: Variable;
  readonly value: Answer | undefined;
  readonly change: (answer: Answer | undefined) => void;
  /** The answer is as it shall be. */
  readonly done: (answer: Answer | undefined) => void;
  /** The key that began the editing, which may choose already. */
  readonly firstKey?: string | undefined;
};
