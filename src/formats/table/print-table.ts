import { type Said, said, sayIn, type Words } from '../../domain/model/sentences/said.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { EvidenceTable, Table, TableBody } from '../../domain/model/table.ts';
import type { CrossTableSpecification, FrequencyTableSpecification } from '../../domain/model/table-specification.ts';
import { thousands } from '../../domain/model/thousands.ts';
import { formatCell, formatLimits } from '../../domain/tabulate/format-cell.ts';
import type { PrintedGroup, PrintedRow, PrintedTable } from './printed-table.ts';
import {
  baseNote,
  exclusionNote,
  intervalNotes,
  layerNote,
  ownNote,
  selectionNotes,
  sourceNotes,
} from './table-notes.ts';

/**
 * Prints a table: counts as n (%) with the decimals that its specification asks for, sums with what they count, and notes
 * on base, exclusions, selection and sources, in a language. A layered table gives one printed table a layer, any other one.
 */
export function printTable(table: Table, language: SentenceLanguage = 'en'): PrintedTable[] {
  switch (table.kind) {
    case 'cross':
      return [printCross(table, { ...table, language })];
    case 'layered':
      return table.layers.map(({ label, table: body }, index) => {
        const title = titleOfLayer(table, { label, language });
        const printed = printCross(body, { title, specification: table.specification, language });
        if (index < table.layers.length - 1) return printed;
        return { ...printed, notes: [...printed.notes, sayIn(language, layerNote(table))] };
      });
    case 'evidence':
      return [printEvidence(table, language)];
    case 'frequencies':
      return [printFrequencies(table.blocks, { ...table, language })];
  }
}

/** A title of our own making ends with what the layers are; another has it named here. */
function titleOfLayer(
  { title, specification, layerAxis }: Extract<Table, { kind: 'layered' }>,
  { label, language }: { readonly label: string; readonly language: SentenceLanguage },
): string {
  if (specification.title === undefined) return sentenceIn(language, 'table.layer-of', { title, label });
  return sentenceIn(language, 'table.of-layer', { title, layer: layerAxis.label, label });
}

type Counted = CrossTableSpecification | FrequencyTableSpecification;

/** What a body is printed with. */
type Printing<Specification> = {
  readonly title: string;
  readonly specification: Specification;
  readonly language: SentenceLanguage;
};

function printCross(body: TableBody, printing: Printing<CrossTableSpecification>): PrintedTable {
  const { specification, language } = printing;
  const { cols, rows } = body;
  const shared = {
    title: titleOf([body], printing),
    stub: rows.label,
    groups: [{ label: null, rows: cols === null ? oneWayRows(body, specification) : twoWayRows(body, specification) }],
    notes: inWords(language, [
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
    return {
      ...shared,
      spanner: null,
      columns: [sayIn(language, cellHead([body]))],
      totals: oneWayTotals(body, printing),
    };
  return {
    ...shared,
    spanner: {
      label:
        body.percentBase === null
          ? cols.label
          : sentenceIn(language, 'table.spanner', { label: cols.label, head: cellHead([body]) }),
      columns: cols.codes.length,
    },
    columns: [...cols.codes.map(({ label }) => label), sumLabel(specification.base, language)],
    totals: [twoWayTotal(body, printing)],
  };
}

function twoWayRows(body: TableBody, { decimals, base }: CrossTableSpecification): PrintedRow[] {
  const sums = base === 'responses' ? body.rowResponses : body.rowCases;
  return body.rows.codes.map(({ label, depth }, i) => ({
    label,
    depth,
    cells: [...(body.counts[i] ?? []).map((_, j) => cell(body, [i, j], decimals)), thousands(sums[i] ?? 0)],
  }));
}

/** What a sum counts. */
function sumLabel(base: Counted['base'], language: SentenceLanguage): string {
  return sentenceIn(language, base === 'responses' ? 'table.responses' : 'table.cases');
}

function twoWayTotal(
  body: TableBody,
  { specification: { base }, language }: Printing<CrossTableSpecification>,
): PrintedRow {
  const responses = base === 'responses';
  const sums = responses ? [...body.colResponses, body.totalResponses] : [...body.colCases, body.validCases];
  return { label: sumLabel(base, language), depth: 0, cells: sums.map(thousands) };
}

function oneWayRows(body: TableBody, { decimals }: Counted): PrintedRow[] {
  return body.rows.codes.map(({ label, depth }, i) => ({ label, depth, cells: [cell(body, [i, 0], decimals)] }));
}

function oneWayTotals(body: TableBody, { specification: { base }, language }: Printing<Counted>): PrintedRow[] {
  const responses = { label: sumLabel('responses', language), depth: 0, cells: [thousands(body.totalResponses)] };
  const cases = { label: sumLabel('cases', language), depth: 0, cells: [thousands(body.validCases)] };
  return base === 'responses' ? [responses, cases] : [cases];
}

function printFrequencies(blocks: readonly TableBody[], printing: Printing<FrequencyTableSpecification>): PrintedTable {
  const { specification, language } = printing;
  const groups = blocks.map((body): PrintedGroup => ({
    label: body.rows.label,
    rows: [...oneWayRows(body, specification), ...oneWayTotals(body, printing)],
  }));
  return {
    title: titleOf(blocks, printing),
    stub: '',
    spanner: null,
    columns: [sayIn(language, cellHead(blocks))],
    groups,
    totals: [],
    notes: inWords(language, [
      ...ownNote(specification),
      ...blocks.map((body) =>
        said('table.block-note', {
          label: body.rows.label,
          base: baseNote(body),
          left: exclusionNote(body.excluded),
        }),
      ),
      ...intervalNotes(specification),
      ...selectionNotes(specification),
      ...blocks.flatMap((body) => sourceNotes(body, specification)),
      ...blocks.flatMap((body) => body.notes),
    ]),
  };
}

/** Texts instead of numbers: a line a case. */
function printEvidence(table: EvidenceTable, language: SentenceLanguage): PrintedTable {
  const { title, specification, columns, rows, sources, notes } = table;
  return {
    title: titleOf([{ sources }], { title, language }),
    stub: sentenceIn(language, 'table.case'),
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
    notes: inWords(language, [
      ...ownNote(specification),
      said('table.evidence-note', { cases: rows.length }),
      ...selectionNotes(specification),
      ...sourceNotes({ sources }, specification),
      ...notes,
    ]),
  };
}

type Titled = Pick<Printing<unknown>, 'title' | 'language'>;

function titleOf(bodies: readonly Pick<TableBody, 'sources'>[], { title, language }: Titled): string {
  const told = !bodies.some(({ sources }) => sources.illustrative) || /illustrative|示例/iu.test(title);
  return told ? title : sentenceIn(language, 'table.illustrative-title', { title });
}

function cellHead(bodies: readonly TableBody[]): Said {
  if (bodies.every(({ percentBase }) => percentBase === null)) return said('table.head-n');
  return said(bodies.some(({ intervals }) => intervals !== undefined) ? 'table.head-interval' : 'table.head-percent');
}

function cell(body: TableBody, [i, j]: readonly [number, number], decimals: number): string {
  const count = body.counts[i]?.[j] ?? 0;
  if (body.percentBase === null) return thousands(count);
  const limits = body.intervals?.[i]?.[j] ?? null;
  const share = formatCell(count, body.percent[i]?.[j] ?? null, decimals);
  return limits === null ? share : `${share} ${formatLimits(limits, decimals)}`;
}

/** Notes in words, each once. */
function inWords(language: SentenceLanguage, notes: readonly Words[]): string[] {
  return [...new Set(notes.map((note) => sayIn(language, note)))];
}
