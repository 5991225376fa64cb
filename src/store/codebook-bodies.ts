import type { Code } from '../domain/model/code.ts';
import type { Codebook } from '../domain/model/codebook.ts';
import type { Variable } from '../domain/model/variable.ts';

/**
 * What rows of the codebook hold as JSON: everything that no query looks for. What is in columns is left out, so that
 * nothing stands twice.
 */
export function codebookBody({ title, about, tokens, decisions, workedExamples }: Codebook): string {
  return JSON.stringify({ title, about, tokens, decisions, workedExamples });
}

/** A section without its id and variables. */
export function sectionBody({ label, note }: Codebook['sections'][number]): string {
  return JSON.stringify({ label, note });
}

/** A variable without its id, kind, role and codes. */
export function variableBody(variable: Variable): string {
  return JSON.stringify({ ...variable, id: undefined, kind: undefined, role: undefined, codes: undefined });
}

/** A code without its id and the codes below it. */
export function codeBody(code: Code): string {
  return JSON.stringify({ ...code, id: undefined, codes: undefined });
}
