import { type Codebook, findVariable, variablesOf } from '../../domain/model/codebook.ts';
import { flattenCodes } from '../../domain/model/code.ts';
import type { ImportMap } from '../../domain/model/import-map.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { isChoice } from '../../domain/model/variable.ts';
import { nameKey } from '../answer/name-key.ts';
import type { CsvFile } from '../csv/csv-file.ts';
import { findTarget, type Target } from './target.ts';

/**
 * The targets of each column as an import map names them. `invalid-input` where the map names a column that the list
 * lacks or has twice, or a variable or code that the codebook lacks, or gives one meaning to two columns.
 */
export function mapTargets(csv: CsvFile, map: ImportMap, codebook: Codebook): Result<Target[][]> {
  const headers = csv.header.cells;
  const targets: Target[][] = headers.map(() => []);
  const problem = codesProblem(map, codebook);
  if (problem !== undefined) return fail('invalid-input', `The import map ${problem}`);
  const taken = new Map<string, string>();
  for (const [header, named] of Object.entries(map.columns)) {
    const index = headers.findIndex((candidate) => nameKey(candidate) === nameKey(header));
    if (index < 0) return fail('invalid-input', missingColumn(csv, header), headerPlace(csv));
    if (csv.repeatedHeaders.includes(header))
      return fail('invalid-input', repeatedColumn(csv, header), headerPlace(csv));
    for (const name of [named].flat()) {
      const target = findTarget(name, codebook);
      const other = taken.get(name);
      if (target === undefined) return fail('invalid-input', unknownTarget(header, name, codebook));
      if (other !== undefined) {
        return fail('invalid-input', `The import map sends both “${other}” and “${header}” to ${name}. Keep one.`);
      }
      taken.set(name, header);
      targets[index]?.push(target);
    }
  }
  return ok(targets);
}

/** Where the header of a list stands. */
export function headerPlace(csv: CsvFile): { place: { file: string; line: number } } {
  return { place: { file: csv.name, line: csv.header.line } };
}

function missingColumn(csv: CsvFile, header: string): string {
  return `${csv.name}, line ${csv.header.line}: there is no column “${header}”, which the import map names. The columns are: ${csv.header.cells.join(', ')}. Correct the map, or choose the delimiter.`;
}

function repeatedColumn(csv: CsvFile, header: string): string {
  return `${csv.name}, line ${csv.header.line}: two columns are headed “${header}”, so the import map cannot tell them apart. Rename one.`;
}

function unknownTarget(header: string, name: string, codebook: Codebook): string {
  const ids = variablesOf(codebook).map(({ id }) => id);
  return `The import map sends column “${header}” to “${name}”, which is no variable of the codebook. Use number, title, doi, note, citation.FIELD, or one of: ${ids.join(', ')}.`;
}

/** What is wrong with the parts of a map that speak of variables and codes. */
function codesProblem(map: ImportMap, codebook: Codebook): string | undefined {
  for (const id of [...Object.keys(map.unknown), ...map.decimalComma, ...Object.keys(map.codes)]) {
    if (findVariable(codebook, id) === undefined)
      return `names a variable “${id}”, which the codebook lacks. Correct it.`;
  }
  for (const [id, labels] of Object.entries(map.codes)) {
    const variable = findVariable(codebook, id);
    if (variable === undefined || !isChoice(variable))
      return `gives codes for “${id}”, which takes none. Take them out.`;
    const known = new Set(flattenCodes(variable.codes).map(({ code }) => code.id));
    const wrong = Object.values(labels)
      .flat()
      .find((code) => !known.has(code));
    if (wrong !== undefined)
      return `names a code “${wrong}”, which variable “${id}” lacks. Codes are: ${[...known].join(', ')}.`;
  }
  return undefined;
}
