import { sayIn } from '../model/sentences/said.ts';
import type { SentenceLanguage } from '../model/sentences/sentence-language.ts';
import type { TableAxis, TableBody } from '../model/table.ts';
import type { AxisView } from './axis-view.ts';
import { and, type Bits, union } from './bits.ts';
import { caseNumbers } from './case-numbers.ts';
import { countBases } from './count-bases.ts';
import { countAnd, countBits } from './count-bits.ts';
import { countTable, type Plane } from './count-table.ts';
import type { Column, Dataset } from './dataset.ts';
import { baseOf, exclusionsOf } from './exclusions.ts';
import { percentagesOf, type PercentKind } from './percent.ts';
import { responsesOf } from './responses.ts';
import { notesOf } from './table-notes.ts';
import { sourcesOf } from './table-sources.ts';

/** Cases and columns that all parts of a table share. */
export type Scope = {
  readonly dataset: Dataset;
  /** Chosen by status and filters. */
  readonly chosen: Bits;
  /** What the filters read, and of which cases. */
  readonly read: readonly { readonly column: Column; readonly cases: Bits }[];
  readonly percent: PercentKind;
  /** Whether the numbers of the cases behind counts are wanted. */
  readonly lists: boolean;
  /** In which the table says what is not the codebook's own. */
  readonly language: SentenceLanguage;
};

// More case numbers than this make a table too heavy to hand over; its counts stay quick.
const mostListed = 20_000;

/** Counts one table over the chosen cases. */
export function tableBody(scope: Scope, rows: AxisView, cols: AxisView | null): TableBody {
  const { dataset, chosen, language } = scope;
  const views = cols === null ? [rows] : [rows, cols];
  const base = baseOf(chosen, views);
  const plane: Plane = { rows, cols, valid: base.valid, size: dataset.size };
  const counts = countTable(plane);
  const bases = countBases(plane, counts);
  const responses = responsesOf(plane, counts);
  const { whole, ...percentages } = percentagesOf(plane, { counts, bases, responses }, scope.percent);
  const casesListed = isListed(chosen);
  const columns = views.map(({ column }) => column);
  return {
    rows: tableAxis(rows, language),
    cols: cols === null ? null : tableAxis(cols, language),
    casesListed,
    ...counts,
    noneOfRows: noneOf(rows, base.valid),
    noneOfCols: cols === null ? 0 : noneOf(cols, base.valid),
    ...exclusionsOf(dataset, base, casesListed && scope.lists),
    ...responses,
    ...percentages,
    percentBase: whole === null ? null : sayIn(language, whole),
    bases: bases.bases,
    rowBases: bases.rowBases,
    colBases: bases.colBases,
    ...listCases(dataset, plane, casesListed && scope.lists),
    sources: sourcesOf([...scope.read, ...columns.map((column) => ({ column, cases: chosen }))], columns, base.valid),
    notes: notesOf(views, { valid: base.valid, policy: dataset.policy, language }),
  };
}

/** Whether tables over these cases carry the lists of their numbers. */
export function isListed(chosen: Bits): boolean {
  return countBits(chosen) <= mostListed;
}

/** An axis as a table shows it; what is not the codebook's own is said in the language. */
export function tableAxis(
  { variable, grouping, label, kind, responseLevel, codes }: AxisView,
  language: SentenceLanguage,
): TableAxis {
  return {
    variable,
    grouping,
    label: sayIn(language, label),
    kind,
    responseLevel: responseLevel === null ? null : sayIn(language, responseLevel),
    codes: codes.map(({ id, label: name, depth, derived, countsAsResponse }) => ({
      id,
      label: sayIn(language, name),
      depth,
      derived,
      countsAsResponse,
    })),
  };
}

/** How many valid cases have none of the codes of an axis. */
export function noneOf(view: AxisView, valid: Bits): number {
  if (view.kind === 'single') return 0;
  const { column, grouping } = view;
  const any =
    column.kind === 'codes' && grouping === null
      ? column.any
      : union(
          view.codes.map(({ has }) => has),
          valid.length * 32,
        );
  return countBits(valid) - countAnd(any, valid);
}

type CaseLists = Pick<TableBody, 'validCaseNumbers' | 'cells' | 'rowCells' | 'colCells'>;

function listCases(dataset: Dataset, { rows, cols, valid }: Plane, listed: boolean): CaseLists {
  const list = (cases: Bits): number[] => (listed ? caseNumbers(dataset, cases) : []);
  const within = (view: AxisView): Bits[] => view.codes.map(({ has }) => (listed ? and(has, valid) : has));
  const rowSets = within(rows);
  const colSets = cols === null ? [valid] : within(cols);
  return {
    validCaseNumbers: list(valid),
    cells: rowSets.map((row) => colSets.map((col) => (listed ? list(and(row, col)) : []))),
    rowCells: rowSets.map(list),
    colCells: colSets.map(list),
  };
}
