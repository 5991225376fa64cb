import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as z from 'zod';
import { flattenCodes, type PlacedCode } from '../../../../src/domain/model/code.ts';
import { codebookSchema, findVariable } from '../../../../src/domain/model/codebook.ts';
import { groupingSchema } from '../../../../src/domain/model/grouping.ts';
import { isChoice } from '../../../../src/domain/model/variable.ts';

export type Row = Readonly<Record<string, string>>;

const root = new URL('../../../../', import.meta.url);

export function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** The rows of a fixture, by header. */
export function readRows(name: string): Row[] {
  const parsed = Papa.parse<Row>(readText(`fixtures/tu-2022/${name}`), { header: true, skipEmptyLines: true });
  if (parsed.errors.length > 0) throw new Error(`${name}: ${JSON.stringify(parsed.errors)}`);
  return parsed.data;
}

/** Reads one cell; a column that is missing is a mistake of the test. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column “${column}”`);
  return value;
}

export function writeRows(rows: readonly Row[]): string {
  return `${Papa.unparse([...rows], { newline: '\n' })}\n`;
}

export const codebook = codebookSchema.parse(JSON.parse(readText('schemas/codebooks/tu-2022.json')));

export const groupings = z.array(groupingSchema).parse(JSON.parse(readText('fixtures/tu-2022/groupings.json')));

/** All codes of a choice variable with their places. */
export function placedCodes(variable: string): PlacedCode[] {
  const found = findVariable(codebook, variable);
  if (found === undefined || !isChoice(found)) throw new Error(`no choice variable “${variable}”`);
  return flattenCodes(found.codes);
}

export function codeIds(variable: string): string[] {
  return placedCodes(variable).map(({ code }) => code.id);
}

/** Codes that a cell holds as present: without not-reported ones and state tokens. */
export function presentCodes(value: string): string[] {
  return value.split(';').filter((part) => part !== '' && !part.startsWith('?') && !['-', 'NR', 'NA'].includes(part));
}

/** Case numbers, ascending, whose cell holds the code as present. */
export function casesWith(rows: readonly Row[], variable: string, code: string): number[] {
  return rows.filter((row) => presentCodes(cell(row, variable)).includes(code)).map((row) => Number(cell(row, 'case')));
}

/** How often each value occurs. */
export function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
