import { fixedDecimals } from '../../domain/model/fixed-decimals.ts';
import type { PolicyComparison, PolicyRanges, Range } from '../../domain/model/policy-comparison.ts';
import { type Said, said, sayIn } from '../../domain/model/sentences/said.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { thousands } from '../../domain/model/thousands.ts';
import { policyWords } from '../../domain/tabulate/policy-words.ts';
import type { PrintedTable } from './printed-table.ts';

type UnderPolicy = PolicyComparison['policies'][number];

/** Prints how far the counts and shares of a table move between policies, each cell as `2–5 (10.0–45.5)`. */
export function printRanges({ policies, ranges }: PolicyComparison, language: SentenceLanguage): PrintedTable {
  const tables = policies.flatMap(({ table }) => (table.kind === 'cross' ? [table] : []));
  const rule = tables.some(({ sources }) => sources.illustrative) ? said('ranges.illustrative') : '';
  const heads = tables.slice(0, 1).map((table) => ({
    title: table.title,
    rows: table.rows.label,
    cols: table.cols?.label ?? '',
    decimals: table.specification.decimals,
  }));
  const [head = { title: '', rows: '', cols: '', decimals: 1 }] = heads;
  const cases = sentenceIn(language, 'table.cases');
  const cellHead = said('ranges.head');
  const columns = ranges.cols?.map(({ label }) => label);
  const rows = ranges.rows.map(({ label }, i) => ({ label, depth: 0, cells: rowCells(ranges, i, head.decimals) }));
  const sums = columns === undefined ? [] : ranges.colCases.map(countText);
  return {
    title: sentenceIn(language, 'ranges.title', { title: head.title, policies: policies.map(nameOf), rule }),
    stub: head.rows,
    spanner:
      columns === undefined
        ? null
        : {
            label: sentenceIn(language, 'table.spanner', { label: head.cols, head: cellHead }),
            columns: columns.length,
          },
    columns: columns === undefined ? [sayIn(language, cellHead)] : [...columns, cases],
    groups: [{ label: null, rows }],
    totals: [{ label: cases, depth: 0, cells: [...sums, countText(ranges.validCases)] }],
    notes: notesOf(policies, language).map((note) => sayIn(language, note)),
  };
}

function nameOf({ table }: UnderPolicy): Said {
  return policyWords(table.specification.policy);
}

function rowCells(ranges: PolicyRanges, i: number, decimals: number): string[] {
  const cells = (ranges.counts[i] ?? []).map((count, j) => cellText(count, ranges.percent[i]?.[j] ?? null, decimals));
  return ranges.cols === null ? cells : [...cells, countText(ranges.rowCases[i])];
}

function notesOf(policies: readonly UnderPolicy[], language: SentenceLanguage): Said[] {
  const bounds = policies.flatMap((one) =>
    one.bound === null ? [] : [said(`ranges.bound-${one.bound}`, { policy: nameOf(one) })],
  );
  const [base] = policies.flatMap((one) => baseOf(one, language));
  return [
    ...(base === undefined ? [] : [said('ranges.percentages', { base })]),
    ...(bounds.length === 0 ? [] : [said('ranges.bounds', { bounds })]),
    said('ranges.no-interval'),
  ];
}

/** What 100% is under each policy, without the number that it is under one of them. */
function baseOf({ table }: UnderPolicy, language: SentenceLanguage): string[] {
  if (table.kind !== 'cross' || table.percentBase === null) return [];
  const own = sentenceIn(language, 'table.valid-cases', { cases: table.validCases });
  return [table.percentBase.replace(own, sentenceIn(language, 'ranges.valid-cases'))];
}

function cellText(count: Range, percent: Range | null, decimals: number): string {
  const share =
    percent === null ? '–' : span(fixedDecimals(percent.least, decimals), fixedDecimals(percent.most, decimals));
  return `${countText(count)} (${share})`;
}

function countText(range: Range | undefined): string {
  return span(thousands(range?.least ?? 0), thousands(range?.most ?? 0));
}

function span(least: string, most: string): string {
  return least === most ? least : `${least}–${most}`;
}
