import type { EmptyState } from '../model/answer.ts';
import type { Axis } from '../model/axis.ts';
import { ok, type Result } from '../model/result.ts';
import { type Said, said, sayIn } from '../model/sentences/said.ts';
import { sentenceIn } from '../model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../model/sentences/sentence-language.ts';
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
export function evidenceTable(
  dataset: Dataset,
  specification: EvidenceTableSpecification,
  language: SentenceLanguage,
): Result<EvidenceTable> {
  const chosen = filterCases(dataset, specification);
  if (!chosen.ok) return chosen;
  const columns = allOk(
    specification.variables.map((axis) => shownOf(dataset, axis, { scope: chosen.value, language })),
  );
  if (!columns.ok) return columns;
  const read = columns.value.map(({ column }) => ({ column, cases: chosen.value }));
  const axes = read.map(({ column }) => column);
  const titles = dataset.titles;
  return ok({
    kind: 'evidence',
    title: specification.title ?? sentenceIn(language, 'table.evidence'),
    specification,
    columns: columns.value.map(({ variable, grouping, label }) => ({ variable, grouping, label })),
    rows: positionsOf(chosen.value).map((position) => ({
      case: dataset.numbers[position] ?? 0,
      title: titles[position] ?? '',
      cells: columns.value.map(({ column, textAt }) => textAt(position) ?? stateAt(column, position, language)),
    })),
    sources: sourcesOf(read, axes, chosen.value),
    notes: policyNotes(dataset.policy).map((note) => sayIn(language, note)),
  });
}

type Looking = { readonly scope: Bits; readonly language: SentenceLanguage };

function shownOf(dataset: Dataset, axis: Axis, { scope, language }: Looking): Result<Shown> {
  const variable = findVariable(dataset, axis.variable);
  if (!variable.ok) return variable;
  const { id, label } = variable.value;
  const column = dataset.column(variable.value);
  if (axis.grouping === undefined)
    return ok({
      variable: id,
      grouping: null,
      label,
      column,
      textAt: (position) => plainText(column, position, language),
    });
  const view = viewOf(dataset, axis, scope);
  if (!view.ok) return view;
  const { codes, grouping } = view.value;
  const textAt = (position: number): string | undefined =>
    listed(
      codes.filter(({ has, derived }) => !derived && hasBit(has, position)).map((code) => sayIn(language, code.label)),
    );
  return ok({ variable: id, grouping, label: sayIn(language, view.value.label), column, textAt });
}

function plainText(column: Column, position: number, language: SentenceLanguage): string | undefined {
  if (!hasBit(column.coded, position)) return undefined;
  switch (column.kind) {
    case 'number':
      return String(column.values[position] ?? 0);
    case 'text':
      return column.texts[column.textOf[position] ?? -1];
    case 'codes':
      return (
        listed(column.codes.filter(({ alone }) => hasBit(alone, position)).map(({ code }) => code.label)) ??
        sayIn(language, words.absent)
      );
  }
}

function listed(labels: readonly string[]): string | undefined {
  return labels.length === 0 ? undefined : labels.join('; ');
}

const words: Readonly<Record<EmptyState | 'disputed', Said>> = {
  absent: said('answer.absent'),
  'not-reported': said('answer.not-reported'),
  'not-applicable': said('answer.not-applicable'),
  disputed: said('table.disputed'),
};

function stateAt({ reasons }: Column, position: number, language: SentenceLanguage): string {
  for (const reason of ['disputed', 'absent', 'not-reported', 'not-applicable'] as const) {
    const cases = reasons[reason];
    if (cases !== undefined && hasBit(cases, position)) return sayIn(language, words[reason]);
  }
  return '';
}
