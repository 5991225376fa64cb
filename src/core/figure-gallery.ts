import type { ParsedInput } from '../contract/method.ts';
import type { GalleryFigure, Held } from '../domain/figure/gallery/gallery-figure.ts';
import { makeGallery } from '../domain/figure/gallery/make-gallery.ts';
import { variablesOf } from '../domain/model/codebook.ts';
import type { Policy } from '../domain/model/policy.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { crossTableSchema } from '../domain/model/table-specification.ts';
import type { Variable } from '../domain/model/variable.ts';
import type { Dataset } from '../domain/tabulate/dataset.ts';
import { parsePolicy } from '../domain/tabulate/parse-policy.ts';
import { tabulate } from '../domain/tabulate/tabulate.ts';
import type { Session } from './session.ts';

/** The figures that a project's codebook and answers give. */
export function figureGallery(
  session: Session,
  { project, policy: asked, language }: ParsedInput<'figures.gallery'>,
): Result<GalleryFigure[]> {
  const parsed = parsePolicy(asked);
  if (!parsed.ok) return parsed;
  const policy = parsed.value;
  const snapshot = session.snapshot(project);
  if (!snapshot.ok) return snapshot;
  const dataset = session.dataset(project, policy);
  if (!dataset.ok) return dataset;
  const { codebook, groupings } = snapshot.value;
  const held: Held[] = [];
  for (const variable of variablesOf(codebook)) {
    const found = variable.kind === 'text' ? ok([]) : heldOf(dataset.value, variable, policy);
    if (!found.ok) return found;
    held.push(...found.value);
  }
  return ok(makeGallery({ held, groupings, policy, language }));
}

function heldOf(dataset: Dataset, variable: Variable, policy: Policy): Result<Held[]> {
  const rows = { variable: variable.id };
  const table = tabulate(dataset, crossTableSchema.parse({ kind: 'cross', rows, policy }), { lists: false });
  if (!table.ok) return table;
  if (table.value.kind !== 'cross') return ok([]);
  const { validCases: cases, rowCases, rows: axis } = table.value;
  // A parent is no value beside the codes below it.
  const lowest = axis.codes.flatMap(({ id, countsAsResponse }, row) =>
    countsAsResponse ? [{ id, cases: rowCases[row] ?? 0 }] : [],
  );
  const codes = lowest.map(({ id }) => id);
  const used = lowest.flatMap((code) => (code.cases > 0 ? [code.id] : []));
  return ok([{ variable, cases, codes, used }]);
}
