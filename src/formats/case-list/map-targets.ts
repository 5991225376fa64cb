import { flattenCodes } from '../../domain/model/code.ts';
import { type Codebook, findVariable, variablesOf } from '../../domain/model/codebook.ts';
import type { ImportMap } from '../../domain/model/import-map.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { isChoice } from '../../domain/model/variable.ts';
import { nameKey } from '../answer/name-key.ts';
import type { RowHead } from '../rows/row-source.ts';
import { findTarget, type Target } from './target.ts';

/**
 * The targets of the columns that an import map names, by column; a header that goes nowhere is left out on purpose, and
 * with it every column of that name. `invalid-input` where the map names a column that the list lacks, or sends one
 * somewhere that the list has twice, or names a variable or code that the codebook lacks, or gives one meaning to two columns.
 */
export function mapTargets(source: RowHead, map: ImportMap, codebook: Codebook): Result<Map<number, Target[]>> {
  const targets = new Map<number, Target[]>();
  const problem = codesProblem(map, codebook);
  if (problem !== undefined) return fail('invalid-input', sentence('import.map-problem', { problem }));
  const taken = new Map<string, string>();
  for (const [header, named] of Object.entries(map.columns)) {
    const names = [named].flat();
    const [index, second] = columnsOf(source, header);
    if (index === undefined) return fail('invalid-input', missingColumn(source, header), headerPlace(source));
    if (second !== undefined && names.length > 0)
      return fail('invalid-input', repeatedColumn(source, header), headerPlace(source));
    for (const column of columnsOf(source, header)) targets.set(column, []);
    for (const name of names) {
      const target = findTarget(name, codebook);
      const other = taken.get(name);
      if (target === undefined) return fail('invalid-input', unknownTarget(header, name, codebook));
      if (other !== undefined) {
        return fail('invalid-input', sentence('import.map-both', { other, header, name }));
      }
      taken.set(name, header);
      targets.get(index)?.push(target);
    }
  }
  return ok(targets);
}

/** The columns of that header; where none is written like it, those that differ in capitals or blanks alone. */
function columnsOf({ header: { cells } }: RowHead, header: string): number[] {
  const those = (alike: (cell: string) => boolean): number[] =>
    cells.flatMap((cell, index) => (alike(cell) ? [index] : []));
  const exact = those((cell) => cell === header);
  return exact.length > 0 ? exact : those((cell) => nameKey(cell) === nameKey(header));
}

/** Where the header of a list stands. */
export function headerPlace(source: RowHead): { place: { file: string; line: number } } {
  return { place: { file: source.name, line: source.header.line } };
}

function missingColumn(source: RowHead, header: string): string {
  return sentence('import.map-no-column', {
    name: source.name,
    line: source.header.line,
    header,
    cells: source.header.cells,
  });
}

function repeatedColumn(source: RowHead, header: string): string {
  return sentence('import.map-repeated', { name: source.name, line: source.header.line, header });
}

function unknownTarget(header: string, name: string, codebook: Codebook): string {
  const ids = variablesOf(codebook).map(({ id }) => id);
  return sentence('import.map-no-variable', { header, name, ids });
}

/** What is wrong with the parts of a map that speak of variables and codes. */
function codesProblem(map: ImportMap, codebook: Codebook): string | undefined {
  for (const id of [...Object.keys(map.unknown), ...map.decimalComma, ...Object.keys(map.codes)]) {
    if (findVariable(codebook, id) === undefined) return sentence('import.map-lacks-variable', { id });
  }
  for (const [id, labels] of Object.entries(map.codes)) {
    const variable = findVariable(codebook, id);
    if (variable === undefined || !isChoice(variable)) return sentence('import.map-no-codes', { id });
    const known = new Set(flattenCodes(variable.codes).map(({ code }) => code.id));
    const wrong = Object.values(labels)
      .flat()
      .find((code) => !known.has(code));
    if (wrong !== undefined) return sentence('import.map-lacks-code', { wrong, id, codes: [...known] });
  }
  return undefined;
}
