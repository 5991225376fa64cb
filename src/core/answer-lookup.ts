import type { Answer } from '../domain/model/answer.ts';
import { findVariable } from '../domain/model/codebook.ts';
import { importer } from '../domain/model/coder.ts';
import type { CodingColumn, Snapshot } from '../domain/model/snapshot.ts';

type Found = { readonly answer: Answer; readonly coder: string };

/**
 * Finds the answer that an import of a value would meet: of an attribute the one value whoever gave it, of a judgement
 * what `import` itself said.
 */
export function answerLookup(snapshot: Snapshot): (caseNumber: number, variable: string) => Found | undefined {
  const columns = Map.groupBy(
    snapshot.codings.filter(
      ({ coder, variable }) => coder === importer || findVariable(snapshot.codebook, variable)?.role === 'attribute',
    ),
    (column) => column.variable,
  );
  const byVariable = new Map<string, Map<number, Found>>();
  return (caseNumber, variable) => {
    let found = byVariable.get(variable);
    if (found === undefined) {
      found = new Map((columns.get(variable) ?? []).flatMap((column) => answersOf(snapshot, column)));
      byVariable.set(variable, found);
    }
    return found.get(caseNumber);
  };
}

function answersOf(snapshot: Snapshot, column: CodingColumn): [number, Found][] {
  const found: [number, Found][] = [];
  column.cases.forEach((position, index) => {
    const number = snapshot.cases[position]?.number;
    const answer = column.answers[column.answerOf[index] ?? -1]?.answer;
    if (number !== undefined && answer !== undefined) found.push([number, { answer, coder: column.coder }]);
  });
  return found;
}
