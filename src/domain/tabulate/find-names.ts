import { variablesOf } from '../model/codebook.ts';
import type { Grouping } from '../model/grouping.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { Variable } from '../model/variable.ts';
import type { Dataset } from './dataset.ts';
import { noSuch } from './no-such.ts';
import { asId } from './parse-axis.ts';

/** The variable of that id, or else of that label or alias in the spelling of ids; `not-found` lists the closest. */
export function findVariable(dataset: Pick<Dataset, 'codebook'>, name: string): Result<Variable> {
  const variables = variablesOf(dataset.codebook);
  const found =
    variables.find(({ id }) => id === name) ??
    variables.find(({ label, aliases }) => [label, ...aliases].some((word) => asId(word) === asId(name)));
  if (found !== undefined) return ok(found);
  return fail(
    'not-found',
    noSuch(
      sentence('names.variable'),
      name,
      variables.map(({ id }) => id),
    ),
  );
}

/** The grouping of a variable by its id; `not-found` lists those that the variable has, and its built-in views. */
export function findGrouping(dataset: Dataset, variable: Variable, id: string): Result<Grouping> {
  const groupings = dataset.groupings.filter((grouping) => grouping.variable === variable.id);
  const found = groupings.find((grouping) => grouping.id === id);
  if (found !== undefined) return ok(found);
  const names = [
    ...groupings.map((grouping) => grouping.id),
    ...('codes' in variable ? ['partition', 'leaves', 'level-1'] : []),
  ];
  return fail('not-found', noSuch(sentence('names.grouping-of', { variable: variable.id }), id, names));
}
