import { answerWords } from '../../domain/model/answer-words.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { type AnswerColumns, answerOfColumns } from '../answer-columns.ts';
import type { Row } from './old-row.ts';
import type { RowLookup } from './row-lookup.ts';

/** What rows are called, whether they still exist or not. */
export type RowNames = {
  readonly variable: (key: number) => string;
  readonly variableId: (key: number) => string | undefined;
  readonly coder: (key: number) => string;
  readonly case: (key: number) => number | undefined;
  /** Names the row of a table as a person would: “Code “Survey” of Role of citizens”. */
  readonly row: (table: string, key: number) => string;
  readonly answer: (columns: Row) => string;
};

const longest = 60;

/** Names from the rows that a lookup finds. */
export function createRowNames(find: RowLookup): RowNames {
  const variable = (key: number): string => labelOf(find('variable', key), `variable ${key}`);
  const title = (table: string, key: number, column = 'title'): string =>
    quoted(textOf(find(table, key)?.[column]) ?? String(key));
  const coder = (key: number): string => textOf(find('coder', key)?.['name']) ?? `coder ${key}`;
  const caseNumber = (key: number): number | undefined => numberOf(find('case', key)?.['number']);
  const parent = (table: string, key: number): string => variable(numberOf(find(table, key)?.['variable_key']) ?? 0);
  const named: Readonly<Record<string, (key: number) => string>> = {
    project: () => sentence('row.project'),
    codebook: () => sentence('row.codebook'),
    codebook_version: (key) => sentence('row.version', { key }),
    section: (key) => sentence('row.section', { quoted: quoted(labelOf(find('section', key), String(key))) }),
    variable: (key) => sentence('row.variable', { quoted: quoted(variable(key)) }),
    code: (key) =>
      sentence('row.code', { quoted: quoted(labelOf(find('code', key), String(key))), parent: parent('code', key) }),
    grouping: (key) =>
      sentence('row.grouping', {
        quoted: quoted(labelOf(find('grouping', key), String(key))),
        parent: parent('grouping', key),
      }),
    coder: (key) => sentence('row.coder', { coder: coder(key) }),
    case: (key) => sentence('row.case', { number: caseNumber(key) ?? key }),
    document: (key) => sentence('row.document', { title: title('document', key) }),
    passage: (key) => sentence('row.passage', { title: title('passage', key, 'quote') }),
    round: (key) => sentence('row.round', { title: title('round', key) }),
    specification: (key) => sentence('row.specification', { title: title('specification', key, 'id') }),
    claim: (key) => sentence('row.claim', { title: title('claim', key, 'id') }),
    rival: (key) => sentence('row.rival', { key }),
    codebook_change: (key) => sentence('row.change', { key }),
    recode: (key) => recodeName(find('recode', key), { variable, coder, case: caseNumber }),
  };
  return {
    variable,
    variableId: (key) => textOf(find('variable', key)?.['id']),
    coder,
    case: caseNumber,
    row: (table, key) => named[table]?.(key) ?? sentence('row.other', { key, table }),
    answer: (columns) => wordsOfAnswer(columns, find),
  };
}

/** A text in quotation marks, cut where it is long. */
export function quoted(text: string): string {
  return `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
}

/** “Request of version 6 to look again at Role of citizens of case 20 by Ana”. */
function recodeName(row: Row | undefined, names: Pick<RowNames, 'variable' | 'coder' | 'case'>): string {
  if (row === undefined) return sentence('row.recode-unknown');
  const key = (column: string): number => numberOf(row[column]) ?? 0;
  const of = {
    key: key('version'),
    variable: names.variable(key('variable_key')),
    case: names.case(key('case_key')) ?? key('case_key'),
  };
  return row['coder_key'] === null
    ? sentence('row.recode-final', of)
    : sentence('row.recode', { ...of, coder: names.coder(key('coder_key')) });
}

function wordsOfAnswer(row: Row, find: RowLookup): string {
  const columns = row as unknown as AnswerColumns;
  const keys = [...(columns.codes ?? '').matchAll(/\d+/g)].map(([key]) => Number(key));
  const codes = new Map(keys.map((key) => [key, { id: labelOf(find('code', key), `code ${key}`), order: key }]));
  return answerWords(answerOfColumns(columns, codes));
}

function labelOf(row: Row | undefined, otherwise: string): string {
  return row === undefined ? otherwise : (JSON.parse(String(row['body'])) as { label: string }).label;
}

function textOf(value: Row[string] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: Row[string] | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
