import type { EmptyState } from '../model/answer.ts';
import type { Axis } from '../model/axis.ts';
import { ok, type Result } from '../model/result.ts';
import type { EvidenceTable } from '../model/table.ts';
import type { EvidenceTableSpecification } from '../model/table-specification.ts';
import { allOk } from './all-ok.ts';
import { type Bits, hasBit, positionsOf } from './bits.ts';
import type { Column, Dataset } from './dataset.ts';
import { filterCases } from './filter-cases.ts';
import { findVariable } from './find-names.ts';
import { policyNotes } from './table-notes.ts';
import { sourcesOf } from './table-sources.ts';
import { viewOf } from './view-of.ts';

type Shown = EvidenceTable['columns'][number] & {
  readonly column: Column;
  /** What a case is coded as; undefined where it has no value. */
  readonly textAt: (position: number) => string | undefined;
};

/**
 * Every chosen case with its answers, a column a variable. Of nested codes the lowest that a case has are named. Fails as
 * `tabulate` does.
 */
export function evidenceTable(dataset: Dataset, specification: EvidenceTableSpecification): Result<EvidenceTable> {
  const chosen = filterCases(dataset, specification);
  if (!chosen.ok) return chosen;
  const columns = allOk(specification.variables.map((axis) => shownOf(dataset, axis, chosen.value)));
  if (!columns.ok) return columns;
  const read = columns.value.map(({ column }) => ({ column, cases: chosen.value }));
  const axes = read.map(({ column }) => column);
  const titles = dataset.titles;
  return ok({
    kind: 'evidence',
    title: specification.title ?? 'Cases and their codes',
    specification,
    columns: columns.value.map(({ variable, grouping, label }) => ({ variable, grouping, label })),
    rows: positionsOf(chosen.value).map((position) => ({
      case: dataset.numbers[position] ?? 0,
      title: titles[position] ?? '',
      cells: columns.value.map(({ column, textAt }) => textAt(position) ?? stateAt(column, position)),
    })),
    sources: sourcesOf(read, axes, chosen.value),
    notes: policyNotes(dataset.policy),
  });
}

function shownOf(dataset: Dataset, axis: Axis, scope: Bits): Result<Shown> {
  const variable = findVariable(dataset, axis.variable);
  if (!variable.ok) return variable;
  const { id, label } = variable.value;
  const column = dataset.column(variable.value);
  if (axis.grouping === undefined)
    return ok({ variable: id, grouping: null, label, column, textAt: (position) => plainText(column, position) });
  const view = viewOf(dataset, axis, scope);
  if (!view.ok) return view;
  const { codes, grouping } = view.value;
  const textAt = (position: number): string | undefined =>
    listed(codes.filter(({ has, derived }) => !derived && hasBit(has, position)).map((code) => code.label));
  return ok({ variable: id, grouping, label: view.value.label, column, textAt });
}

function plainText(column: Column, position: number): string | undefined {
  if (!hasBit(column.coded, position)) return undefined;
  switch (column.kind) {
    case 'number':
      return String(column.values[position] ?? 0);
    case 'text':
      return column.texts[column.textOf[position] ?? -1];
    case 'codes':
      return (
        listed(column.codes.filter(({ alone }) => hasBit(alone, position)).map(({ code }) => code.label)) ??
        words.absent
      );
  }
}

function listed(labels: readonly string[]): string | undefined {
  return labels.length === 0 ? undefined : labels.join('; ');
}

const words: Readonly<Record<EmptyState | 'disputed', string>> = {
  absent: 'absent',
  'not-reported': 'not reported',
  'not-applicable': 'not applicable',
  disputed: 'disputed',
};

function stateAt({ reasons }: Column, position: number): string {
  for (const reason of ['disputed', 'absent', 'not-reported', 'not-applicable'] as const) {
    const cases = reasons[reason];
    if (cases !== undefined && hasBit(cases, position)) return words[reason];
  }
  return '';
}
