import type { Answer } from '../model/answer.ts';
import type { Citation } from '../model/case.ts';

/** A row of an imported list, read but not yet matched with the cases of the project. */
export type IncomingCase = {
  readonly file: string;
  readonly line: number;
  readonly number?: number;
  readonly title: string;
  readonly doi?: string;
  readonly citation?: Citation;
  readonly note?: string;
  readonly answers: readonly { readonly variable: string; readonly answer: Answer }[];
};
