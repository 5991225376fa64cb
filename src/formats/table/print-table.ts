import type { EvidenceTable, Table, TableBody } from '../../domain/model/table.ts';
import type { CrossTableSpecification, FrequencyTableSpecification } from '../../domain/model/table-specification.ts';
import { formatCell, formatLimits } from '../../domain/tabulate/format-percent.ts';
import type { PrintedGroup, PrintedRow, PrintedTable } from './printed-table.ts';
import {
  baseNote,
  counted,
  exclusionNote,
  intervalNotes,
  layerNote,
  ownNote,
  selectionNotes,
  sourceNotes,
} from './table-notes.ts';

/**
 * Prints a table: counts as n (%) with the decimals that its specification asks for, sums with what they count, and notes
 * on base, exclusions, selection and sources. A layered table gives one printed table a layer, any other one.
 */
export function printTable(table: Table): PrintedTable[] {
  switch (table.kind) {
    case 'cross':
      return [printCross(table.title, table, table.specification)];
    case 'layered':
      return table.layers.map(({ label, table: body }, index) => {
        const printed = printCross(`${table.title} – ${table.layerAxis.label}: ${label}`, body, table.specification);
        return index < table.layers.length - 1 ? printed : { ...printed, notes: [...printed.notes, layerNote(table)] };
      });
    case 'evidence':
      return [printEvidence(table)];
    case 'frequencies':
      return [printFrequencies(table.title, table.blocks, table.specification)];
  }
}

type Counted = CrossTableSpecification | FrequencyTableSpecification;

function printCross(title: string, body: TableBody, specification: CrossTableSpecification): PrintedTable {
  const { cols, rows } = body;
  const shared = {
    title: titleOf(title, [body]),
    stub: rows.label,
    groups: [{ label: null, rows: cols === null ? oneWayRows(body, specification) : twoWayRows(body, specification) }],
    notes: unique([
      ...ownNote(specification),
      baseNote(body),
      exclusionNote(body.excluded),
      ...intervalNotes(specification),
      ...selectionNotes(specification),
      ...sourceNotes(body, specification),
      ...body.notes,
    ]),
  };
  if (cols === null)
    return { ...shared, spanner: null, columns: [cellHead([body])], totals: oneWayTotals(body, specification) };
  const sum = specification.base === 'responses' ? 'Responses' : 'Cases';
  return {
    ...shared,
    spanner: {
      label: body.percentBase === null ? cols.label : `${cols.label}, ${cellHead([body])}`,
      columns: cols.codes.length,
    },
    columns: [...cols.codes.map(({ label }) => label), sum],
    totals: [twoWayTotal(body, specification)],
  };
}

function twoWayRows(body: TableBody, { decimals, base }: CrossTableSpecification): PrintedRow[] {
  const sums = base === 'responses' ? body.rowResponses : body.rowCases;
  return body.rows.codes.map(({ label, depth }, i) => ({
    label,
    depth,
    cells: [...(body.counts[i] ?? []).map((_, j) => cell(body, [i, j], decimals)), String(sums[i] ?? 0)],
  }));
}

function twoWayTotal(body: TableBody, { base }: CrossTableSpecification): PrintedRow {
  const responses = base === 'responses';
  const sums = responses ? [...body.colResponses, body.totalResponses] : [...body.colCases, body.validCases];
  return { label: responses ? 'Responses' : 'Cases', depth: 0, cells: sums.map(String) };
}

function oneWayRows(body: TableBody, { decimals }: Counted): PrintedRow[] {
  return body.rows.codes.map(({ label, depth }, i) => ({ label, depth, cells: [cell(body, [i, 0], decimals)] }));
}

function oneWayTotals(body: TableBody, { base }: Counted): PrintedRow[] {
  const responses = { label: 'Responses', depth: 0, cells: [String(body.totalResponses)] };
  const cases = { label: 'Cases', depth: 0, cells: [String(body.validCases)] };
  return base === 'responses' ? [responses, cases] : [cases];
}

function printFrequencies(
  title: string,
  blocks: readonly TableBody[],
  specification: FrequencyTableSpecification,
): PrintedTable {
  const groups = blocks.map((body): PrintedGroup => ({
    label: body.rows.label,
    rows: [...oneWayRows(body, specification), ...oneWayTotals(body, specification)],
  }));
  return {
    title: titleOf(title, blocks),
    stub: '',
    spanner: null,
    columns: [cellHead(blocks)],
    groups,
    totals: [],
    notes: unique([
      ...ownNote(specification),
      ...blocks.map((body) => `${body.rows.label}. ${baseNote(body)} ${exclusionNote(body.excluded)}`),
      ...intervalNotes(specification),
      ...selectionNotes(specification),
      ...blocks.flatMap((body) => sourceNotes(body, specification)),
      ...blocks.flatMap((body) => body.notes),
    ]),
  };
}

/** Texts instead of numbers: a line a case. */
function printEvidence({ title, specification, columns, rows, sources, notes }: EvidenceTable): PrintedTable {
  return {
    title: titleOf(title, [{ sources }]),
    stub: 'Case',
    spanner: null,
    columns: columns.map(({ label }) => label),
    words: true,
    groups: [
      {
        label: null,
        rows: rows.map(({ case: number, title: name, cells }) => ({
          label: `${String(number)} ${name}`,
          depth: 0,
          cells,
        })),
      },
    ],
    totals: [],
    notes: unique([
      ...ownNote(specification),
      `${counted(rows.length, 'case')}. An empty cell: not coded.`,
      ...selectionNotes(specification),
      ...sourceNotes({ sources }, specification),
      ...notes,
    ]),
  };
}

function titleOf(title: string, bodies: readonly Pick<TableBody, 'sources'>[]): string {
  const told = !bodies.some(({ sources }) => sources.illustrative) || /illustrative/iu.test(title);
  return told ? title : `${title} (illustrative)`;
}

function cellHead(bodies: readonly TableBody[]): string {
  if (bodies.every(({ percentBase }) => percentBase === null)) return 'n';
  return bodies.some(({ intervals }) => intervals !== undefined) ? 'n (%) [95 %]' : 'n (%)';
}

function cell(body: TableBody, [i, j]: readonly [number, number], decimals: number): string {
  const count = body.counts[i]?.[j] ?? 0;
  if (body.percentBase === null) return String(count);
  const limits = body.intervals?.[i]?.[j] ?? null;
  const share = formatCell(count, body.percent[i]?.[j] ?? null, decimals);
  return limits === null ? share : `${share} ${formatLimits(limits, decimals)}`;
}

function unique(notes: readonly string[]): string[] {
  return [...new Set(notes)];
}
