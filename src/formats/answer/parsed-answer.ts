import type { Answer } from '../../domain/model/answer.ts';

/** The answer of a cell, undefined where the cell says nothing, or what is wrong with it and what to do. */
export type ParsedAnswer =
  { readonly ok: true; readonly answer: Answer | undefined } | { readonly ok: false; readonly problem: string };
