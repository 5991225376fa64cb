import type { ReadAnswer } from '../../domain/deposit/read-answers.ts';
import { flattenCodes } from '../../domain/model/code.ts';
import { type Codebook, variablesOf } from '../../domain/model/codebook.ts';
import type { Coding } from '../../domain/model/coding.ts';
import type { FinalCoding } from '../../domain/model/final-coding.ts';
import type { Grouping } from '../../domain/model/grouping.ts';
import type { Review } from '../../domain/model/review.ts';
import { isChoice } from '../../domain/model/variable.ts';
import { writeAnswer } from '../answer/write-answer.ts';
import { writeCsv } from '../csv/write-csv.ts';
import type { RTable } from './r-calls.ts';

/** A file of the package: its rows with the header first, and what each column holds, for the dictionary. */
export type DepositTable = {
  readonly path: string;
  readonly about: string;
  readonly columns: readonly { readonly name: string; readonly holds: string }[];
  readonly rows: readonly (readonly string[])[];
};

/** The table as CSV, its header from its columns. */
export function writeDepositTable({ columns, rows }: DepositTable): string {
  return writeCsv([columns.map(({ name }) => name), ...rows], 'data');
}

const caseColumn = { name: 'case', holds: 'number of the case' };
const variableColumn = { name: 'variable', holds: 'id of the variable' };

/** Every coding, one row each. */
export function codingsTable(codings: readonly Coding[], codebook: Codebook): DepositTable {
  return {
    path: 'data/codings.csv',
    about: 'every coding, one row each (long)',
    columns: [
      caseColumn,
      variableColumn,
      { name: 'coder', holds: 'who coded; persons are numbered' },
      {
        name: 'answer',
        holds: 'codes joined by “;”, ?code where not reported, - absent, NR not reported, NA not applicable',
      },
      { name: 'rationale', holds: 'why, in the coder’s words; coders are not named' },
      { name: 'quote', holds: 'words of the source, cut where long' },
      { name: 'page', holds: 'where the quote stands' },
      { name: 'confidence', holds: 'how sure the coder is: low, medium, high' },
      { name: 'codebook_version', holds: 'the version of the codebook that the coding was made under' },
    ],
    rows: codings.map(({ case: number, variable, coder, answer, evidence, codebookVersion }) => [
      String(number),
      variable,
      coder,
      writeAnswer(answer, codebook.tokens),
      evidence.rationale ?? '',
      evidence.quote ?? '',
      evidence.page ?? '',
      evidence.confidence ?? '',
      String(codebookVersion),
    ]),
  };
}

/** Every final coding, one row each. */
export function finalsTable(finals: readonly FinalCoding[], codebook: Codebook): DepositTable {
  return {
    path: 'data/final-codings.csv',
    about: 'every answer that was settled, and how',
    columns: [
      caseColumn,
      variableColumn,
      { name: 'answer', holds: 'as in codings.csv' },
      { name: 'origin', holds: 'agreed, discussed, decided, or single-coder' },
      { name: 'by', holds: 'who settled it; persons are numbered' },
      { name: 'note', holds: 'why; coders are not named' },
    ],
    rows: finals.map(({ case: number, variable, answer, origin, by, note }) => [
      String(number),
      variable,
      writeAnswer(answer, codebook.tokens),
      origin,
      by,
      note ?? '',
    ]),
  };
}

/** Every link of a passage to a coding that it is evidence for, one row each. */
export function passagesTable({ documents, passages }: Pick<Review, 'documents' | 'passages'>): DepositTable {
  const sources = new Map(documents.map((document) => [document.uuid, document]));
  return {
    path: 'data/passages.csv',
    about: 'passages of sources that codings rest on',
    columns: [
      caseColumn,
      variableColumn,
      { name: 'coder', holds: 'whose coding it is evidence for; persons are numbered' },
      { name: 'source', holds: 'title of the source' },
      { name: 'source_sha256', holds: 'hash of the full text of the source, which is not in the package' },
      { name: 'start', holds: 'where the passage begins in that text, in characters (Unicode code points) from 0' },
      { name: 'end', holds: 'where it ends, not included' },
      { name: 'quote', holds: 'its words, cut where long' },
    ],
    rows: passages.flatMap(({ document, start, end, quote, evidenceFor }) => {
      const source = sources.get(document);
      const where = [source?.title ?? '', source?.sha256 ?? '', String(start), String(end), quote];
      return evidenceFor.map(({ case: number, variable, coder }) => [String(number), variable, coder, ...where]);
    }),
  };
}

type PolicyAnswer = ReadAnswer & { readonly policy: string };

/** What the tables read of each case, policy by policy. */
export function answersTable(answers: readonly PolicyAnswer[]): DepositTable {
  return {
    path: 'data/answers.csv',
    about: 'what the printed tables read of each case, by policy; input of recompute.R',
    columns: [
      { name: 'policy', holds: 'whose codings are read: final, union, intersection, or coder:NAME' },
      caseColumn,
      variableColumn,
      { name: 'state', holds: 'coded, or why there is no value' },
      { name: 'codes', holds: 'codes present, those above them included, joined by “;”' },
      { name: 'open', holds: 'codes of which it is open whether they are there, joined by “;”' },
      { name: 'value', holds: 'the value of a number or a text' },
    ],
    rows: answers.map(({ policy, case: number, variable, state, codes, open, value }) => [
      policy,
      String(number),
      variable,
      state,
      codes.join(';'),
      open.join(';'),
      value,
    ]),
  };
}

/** Every code with the one above it. */
export function codesTable(codebook: Codebook): DepositTable {
  return {
    path: 'data/codes.csv',
    about: 'the codes of every variable',
    columns: [
      variableColumn,
      { name: 'code', holds: 'id of the code' },
      { name: 'parent', holds: 'the code above it; empty at the top' },
      { name: 'label', holds: 'what it is called' },
      { name: 'definition', holds: 'what it means' },
    ],
    rows: variablesOf(codebook).flatMap((variable) =>
      (isChoice(variable) ? flattenCodes(variable.codes) : []).map(({ code, ancestors }) => [
        variable.id,
        code.id,
        ancestors.at(-1) ?? '',
        code.label,
        code.definition ?? '',
      ]),
    ),
  };
}

/** Every grouping: one row for each code of a group, or for each bin. */
export function groupsTable(groupings: readonly Grouping[]): DepositTable {
  return {
    path: 'data/groups.csv',
    about: 'groupings of codes, and cut points of numbers',
    columns: [
      variableColumn,
      { name: 'grouping', holds: 'id of the grouping' },
      { name: 'group', holds: 'id of the group or bin' },
      { name: 'label', holds: 'what it is called' },
      { name: 'code', holds: 'a code that falls into it; empty for a bin' },
      { name: 'from', holds: 'least value of a bin, included; empty where it is open' },
      { name: 'below', holds: 'end of a bin, not included; empty where it is open' },
    ],
    rows: groupings.flatMap((grouping) => {
      const { variable, id } = grouping;
      if (grouping.kind === 'codes')
        return grouping.groups.flatMap((group) =>
          group.codes.map((code) => [variable, id, group.id, group.label, code, '', '']),
        );
      return grouping.bins.map(({ id: bin, label, from, below }) => [
        variable,
        id,
        bin,
        label,
        '',
        from === undefined ? '' : String(from),
        below === undefined ? '' : String(below),
      ]);
    }),
  };
}

/** Every printed number of cases. */
export function expectedTable(tables: readonly RTable[]): DepositTable {
  return {
    path: 'tables/expected.csv',
    about: 'every printed number of cases, which recompute.R counts again',
    columns: [
      { name: 'table', holds: 'the table, by the name of its file' },
      { name: 'part', holds: 'the layer, or the place of the block; empty where there is one body' },
      { name: 'row', holds: 'id of the row; * for all' },
      { name: 'col', holds: 'id of the column; * for all' },
      { name: 'n', holds: 'number of cases' },
    ],
    rows: tables.flatMap(({ id, parts }) =>
      parts.flatMap(({ part, printed }) => printed.map(({ row, col, n }) => [id, part, row, col, String(n)])),
    ),
  };
}
