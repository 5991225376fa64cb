import { policyText } from '../model/policy.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sayIn } from '../model/sentences/said.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { sentenceIn } from '../model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../model/sentences/sentence-language.ts';
import type { Table } from '../model/table.ts';
import type {
  CrossTableSpecification,
  FrequencyTableSpecification,
  TableSpecification,
} from '../model/table-specification.ts';
import { allOk } from './all-ok.ts';
import type { AxisView } from './axis-view.ts';
import { and, union } from './bits.ts';
import { crossViews } from './cross-views.ts';
import type { Dataset } from './dataset.ts';
import { evidenceTable } from './evidence-table.ts';
import { baseOf, exclusionsOf } from './exclusions.ts';
import { filterCases } from './filter-cases.ts';
import { findVariable } from './find-names.ts';
import { isListed, noneOf, type Scope, tableAxis, tableBody } from './table-body.ts';
import { viewOf } from './view-of.ts';

/** What a table is asked for beside its specification. */
export type Tabulating = {
  /** Whether it carries the numbers of the cases behind its counts: most of its work, and of its weight. */
  readonly lists?: boolean;
  /** In which it says what is not the codebook's own. */
  readonly language?: SentenceLanguage;
};

/**
 * Computes a table from a dataset that was built under the specification's policy; its numbers and order are the same in
 * every language, and so are the words of the codebook. `casesListed` says whether lists could be
 * had, also where they are not wanted. Fails with `not-found` for a
 * variable or grouping that does not exist, with `invalid-input` for a view or filter that does not fit its variable.
 */
export function tabulate(
  dataset: Dataset,
  specification: TableSpecification,
  { lists = true, language = 'en' }: Tabulating = {},
): Result<Table> {
  if (policyText(specification.policy) !== policyText(dataset.policy)) {
    const [asked, built] = [policyText(specification.policy), policyText(dataset.policy)];
    return fail('internal', sentence('tables.other-policy', { asked, built }));
  }
  if (specification.kind === 'evidence') return evidenceTable(dataset, specification, language);
  const found = scopeOf(dataset, specification, language);
  if (!found.ok) return found;
  const scope = ok({ ...found.value, lists });
  return specification.kind === 'cross'
    ? crossTable(scope.value, specification)
    : frequencyTable(scope.value, specification);
}

const noIntervalsOfResponses = sentence('tables.intervals-of-cases');
const noIntervalsOfCounts = sentence('tables.intervals-of-shares');

type Counted = CrossTableSpecification | FrequencyTableSpecification;

function scopeOf(dataset: Dataset, specification: Counted, language: SentenceLanguage): Result<Omit<Scope, 'lists'>> {
  const chosen = filterCases(dataset, specification);
  if (!chosen.ok) return chosen;
  const cases = union(
    specification.statuses.map((status) => dataset.statuses[status]),
    dataset.size,
  );
  const read = specification.filters.flatMap(({ variable: name }) => {
    const variable = findVariable(dataset, name);
    return variable.ok ? [{ column: dataset.column(variable.value), cases }] : [];
  });
  const percent = specification.kind === 'cross' ? specification.percent : 'column';
  const { base, intervals } = specification;
  if (intervals === true && base === 'responses') return fail('invalid-input', noIntervalsOfResponses);
  if (intervals === true && percent === 'none') return fail('invalid-input', noIntervalsOfCounts);
  const shown = { percent, base, ...(intervals === undefined ? {} : { intervals }) };
  return ok({ dataset, chosen: chosen.value, read, percent: shown, language });
}

function frequencyTable(scope: Scope, specification: FrequencyTableSpecification): Result<Table> {
  const views = allOk(specification.blocks.map((axis) => viewOf(scope.dataset, axis, scope.chosen)));
  if (!views.ok) return views;
  return ok({
    kind: 'frequencies',
    title: specification.title ?? views.value.map(({ label }) => sayIn(scope.language, label)).join('; '),
    specification,
    blocks: views.value.map((view) => tableBody(scope, view, null)),
  });
}

function crossTable(scope: Scope, specification: CrossTableSpecification): Result<Table> {
  const views = crossViews(scope.dataset, scope.chosen, specification);
  if (!views.ok) return views;
  const { layers, ...axes } = views.value;
  return ok(
    layers === null ? plainTable(scope, specification, axes) : layeredTable(scope, specification, { ...axes, layers }),
  );
}

type Axes = { readonly rows: AxisView; readonly cols: AxisView | null };

function plainTable(scope: Scope, specification: CrossTableSpecification, { rows, cols }: Axes): Table {
  const title = specification.title ?? titleOf({ rows, cols }, scope.language);
  return { kind: 'cross', title, specification, ...tableBody(scope, rows, cols) };
}

function layeredTable(
  scope: Scope,
  specification: CrossTableSpecification,
  axes: Axes & { readonly layers: AxisView },
): Table {
  const { rows, cols, layers } = axes;
  const { language } = scope;
  const base = baseOf(scope.chosen, [layers]);
  const read = [...scope.read, { column: layers.column, cases: scope.chosen }];
  return {
    kind: 'layered',
    title:
      specification.title ??
      sentenceIn(language, 'table.by-layer', { title: titleOf(axes, language), layer: layers.label }),
    specification,
    layerAxis: tableAxis(layers, language),
    noneOfLayers: noneOf(layers, base.valid),
    ...exclusionsOf(scope.dataset, base, isListed(scope.chosen) && scope.lists),
    layers: layers.codes.map(({ id, label, has }) => ({
      id,
      label: sayIn(language, label),
      table: tableBody({ ...scope, read, chosen: and(base.valid, has) }, rows, cols),
    })),
  };
}

function titleOf({ rows, cols }: Axes, language: SentenceLanguage): string {
  const axes = cols === null ? [rows] : [rows, cols];
  return axes.map(({ label }) => sayIn(language, label)).join(' × ');
}
