import { type Codebook, variablesOf } from '../../domain/model/codebook.ts';
import { confidenceSchema, type Evidence, evidenceSchema } from '../../domain/model/coding.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Variable } from '../../domain/model/variable.ts';
import { nameKey } from '../answer/name-key.ts';
import type { RowFile } from '../rows/row-source.ts';

export type EvidencePart = keyof Evidence;

/** What a coder gives beside an answer, each in a column `VARIABLE:PART`. */
export const evidenceParts: readonly EvidencePart[] = evidenceSchema.keyof().options;
export const confidences = confidenceSchema.options;

/** A variable of a file of codings and where its columns stand. */
export type CodingColumns = {
  readonly variable: Variable;
  readonly header: string;
  /** Undefined where only evidence has a column. */
  readonly answer: number | undefined;
  readonly evidence: readonly { readonly part: EvidencePart; readonly header: string; readonly index: number }[];
};

/** Where the columns of a file of codings stand, and what is wrong with its header, one sentence a column. */
export type CodingHeader = {
  readonly caseColumn: number;
  readonly columns: readonly CodingColumns[];
  readonly problems: readonly { readonly header: string; readonly problem: string }[];
};

/** Columns of an exported case table that say what the case is, not how it is coded. */
const passedOver = new Set(['number', 'title', 'doi', 'status', 'note']);

type Meaning = { readonly variable: Variable; readonly part: EvidencePart | undefined };

/** Finds out what each column is: the case, a variable by id, label or alias, evidence for it, or a mistake. */
export function readHeader(source: RowFile, codebook: Codebook): CodingHeader {
  const headers = source.header.cells;
  const keys = headers.map(nameKey);
  const caseColumn = keys.includes('case') ? keys.indexOf('case') : keys.indexOf('number');
  const names = variableNames(codebook);
  const found = new Map<
    string,
    { variable: Variable; header: string; answer?: number; evidence: Map<EvidencePart, number> }
  >();
  const problems: { header: string; problem: string }[] = [];
  headers.forEach((header, index) => {
    if (index === caseColumn || passedOver.has(keys[index] ?? '') || isBlankColumn(source, index)) return;
    if (header === '') {
      problems.push({
        header: String(index + 1),
        problem: sentence('codings-file.no-header'),
      });
      return;
    }
    const meaning = meaningOf(header, names);
    if (typeof meaning === 'string') {
      problems.push({ header, problem: meaning });
      return;
    }
    const { variable, part } = meaning;
    const entry = found.get(variable.id) ?? { variable, header, evidence: new Map<EvidencePart, number>() };
    found.set(variable.id, entry);
    const taken = part === undefined ? entry.answer !== undefined : entry.evidence.has(part);
    if (taken) problems.push({ header, problem: sentence('codings-file.column-twice', { header }) });
    else if (part === undefined) Object.assign(entry, { answer: index, header });
    else entry.evidence.set(part, index);
  });
  const columns = [...found.values()].map(({ variable, header, answer, evidence }) => ({
    variable,
    header,
    answer,
    evidence: [...evidence].map(([part, index]) => ({ part, index, header: headers[index] ?? part })),
  }));
  return { caseColumn, columns, problems };
}

function meaningOf(header: string, names: ReadonlyMap<string, readonly Variable[]>): Meaning | string {
  const [plain, another] = names.get(nameKey(header)) ?? [];
  if (plain !== undefined) {
    return another === undefined ? { variable: plain, part: undefined } : ambiguous(header, [plain, another]);
  }
  const [, name = '', suffix = ''] = /^(.*):([^:]*)$/su.exec(header) ?? [];
  const [variable] = names.get(nameKey(name)) ?? [];
  if (variable === undefined) return sentence('codings-file.no-variable', { header });
  const part = evidenceParts.find((candidate) => candidate === nameKey(suffix));
  if (part !== undefined) return { variable, part };
  return sentence('codings-file.no-evidence', { suffix, known: evidenceParts });
}

function ambiguous(header: string, [one, other]: readonly [Variable, Variable]): string {
  return sentence('codings-file.ambiguous', { header, id: one.id, other: other.id });
}

/** An id names its own variable whatever else bears the name. */
function variableNames(codebook: Codebook): Map<string, Variable[]> {
  const names = new Map<string, Variable[]>();
  const variables = variablesOf(codebook);
  for (const variable of variables) {
    for (const key of new Set([variable.label, ...variable.aliases].map(nameKey))) {
      names.set(key, [...(names.get(key) ?? []), variable]);
    }
  }
  for (const variable of variables) names.set(nameKey(variable.id), [variable]);
  return names;
}

function isBlankColumn({ header, rows }: RowFile, index: number): boolean {
  return header.cells[index] === '' && rows.every((row) => (row.cells[index] ?? '').trim() === '');
}
