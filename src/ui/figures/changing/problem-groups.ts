import type { FigureProblem } from '../../../domain/model/figure-specification.ts';

/** Problems of one kind, in the order in which they stand on the page. */
export type ProblemGroup = { readonly kind: FigureProblem['kind']; readonly problems: readonly FigureProblem[] };

/** What the checks found, kind by kind, in the order in which the first of each kind was found. */
export function problemGroups(problems: readonly FigureProblem[]): ProblemGroup[] {
  const kinds = [...new Set(problems.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, problems: problems.filter((problem) => problem.kind === kind) }));
}
