import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as z from 'zod';
import type { Answer } from '../../src/domain/model/answer.ts';
import { codebookSchema, findVariable } from '../../src/domain/model/codebook.ts';
import type { Coder } from '../../src/domain/model/coder.ts';
import { groupingSchema } from '../../src/domain/model/grouping.ts';
import type { CodingColumn, Snapshot } from '../../src/domain/model/snapshot.ts';
import { defaultStateTokens } from '../../src/domain/model/state-tokens.ts';
import type { Variable } from '../../src/domain/model/variable.ts';
import { codingForm } from '../../src/formats/answer/answer-form.ts';
import { parseAnswer } from '../../src/formats/answer/parse-answer.ts';

const root = new URL('../../', import.meta.url);
const listForm = {
  ...codingForm,
  textStates: false,
  tokens: { ...defaultStateTokens, notReported: [...defaultStateTokens.notReported, 'Unknown'] },
};
const listColumns = { 'main-topic': 'Case', country: 'Country', year: 'Year', 'service-area': 'Service area(s)' };

type Row = Record<string, string>;

/** Text of a file of the repository. */
export function repositoryText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

function rowsOf(path: string): Row[] {
  return Papa.parse<Row>(repositoryText(path), { header: true, skipEmptyLines: true }).data;
}

function answerOf(cell: string, variable: Variable, form: typeof codingForm): Answer | undefined {
  const parsed = parseAnswer(cell, variable, form);
  if (!parsed.ok) throw new Error(`the fixtures hold “${cell}” for ${variable.id}: ${JSON.stringify(parsed)}`);
  return parsed.answer;
}

function columnOf(coder: string, variable: Variable, answers: readonly (Answer | undefined)[]): CodingColumn {
  const cases = answers.flatMap((answer, position) => (answer === undefined ? [] : [position]));
  return {
    variable: variable.id,
    coder,
    cases: Int32Array.from(cases),
    answerOf: Int32Array.from(cases.keys()),
    answers: answers.flatMap((answer) => (answer === undefined ? [] : [{ answer, codebookVersion: 1 }])),
  };
}

function coder(name: string, kind: Coder['kind'], number: number): Coder {
  return { uuid: `00000000-0000-7000-8000-00000000000${number}`, name, kind };
}

type Codings = { readonly name: string; readonly kind: Coder['kind']; readonly file: string };

/** Everything that is coded of the 56 cases. */
export const tu2022Codings: readonly Codings[] = [
  { name: 'stated', kind: 'stated', file: 'coding-stated.csv' },
  { name: 'strict', kind: 'rule', file: 'coding-strict.csv' },
  { name: 'liberal', kind: 'rule', file: 'coding-liberal.csv' },
];

/** The 56-case list with its groupings and, where asked for, files of codings: what analyses read. */
export function tu2022Snapshot(
  codings: readonly Codings[] = [{ name: 'stated', kind: 'stated', file: 'coding-stated.csv' }],
): Snapshot {
  const codebook = codebookSchema.parse(JSON.parse(repositoryText('schemas/codebooks/tu-2022.json')));
  const groupings = z.array(groupingSchema).parse(JSON.parse(repositoryText('fixtures/tu-2022/groupings.json')));
  const list = rowsOf('fixtures/tu-2022/cases.csv');
  const imported = Object.entries(listColumns).flatMap(([id, header]) => {
    const variable = findVariable(codebook, id);
    if (variable === undefined) throw new Error(`the codebook lacks ${id}`);
    return columnOf(
      'import',
      variable,
      list.map((row) => answerOf(row[header] ?? '', variable, listForm)),
    );
  });
  const coded = codings.flatMap(({ name, file }) => {
    const byCase = new Map(rowsOf(`fixtures/tu-2022/${file}`).map((row) => [row['case'], row]));
    return Object.keys([...byCase.values()][0] ?? {}).flatMap((id) => {
      const variable = findVariable(codebook, id);
      if (variable === undefined) return [];
      return columnOf(
        name,
        variable,
        list.map((row) => answerOf(byCase.get(row['No.'])?.[id] ?? '', variable, codingForm)),
      );
    });
  });
  return {
    revision: 1,
    codebook,
    groupings,
    coders: [coder('import', 'import', 0), ...codings.map(({ name, kind }, index) => coder(name, kind, index + 1))],
    cases: list.map((row) => ({ number: Number(row['No.']), title: row['Case'] ?? '', status: 'included' as const })),
    codings: [...imported, ...coded],
    finals: [],
  };
}
