import { describe, expect, it } from 'vitest';
import type { CaseName } from '../../../../src/formats/coding-file/coding-file.ts';
import { type CodingGround, readCodingFile } from '../../../../src/formats/coding-file/read-coding-file.ts';
import { readCodebook } from '../../../../src/formats/json/read-codebook.ts';
import { anyCase, byUuid } from '../../../support/any-case.ts';
import { must } from '../../../support/must.ts';
import { errorOf, fileOf, problemsOf, repositoryFile } from '../support/files.ts';
import { scheme } from '../support/scheme.ts';

const attempt = (text: string, options = {}, caseOf: CodingGround['caseOf'] = anyCase) =>
  readCodingFile(fileOf(text, 'codes.csv'), options, { codebook: scheme, caseOf });
const read = (text: string, options = {}) => must(attempt(text, options));
const codes = (...ids: string[]) => ({ kind: 'codes', codes: ids, notReported: [], other: {} });
const uuid = '0192d3b4-0000-7000-8000-000000000001';

describe('reading a file of codings', () => {
  it('reads cases by number or identity, and only the variables that a row answers', () => {
    expect(read(`case,type,factors,year\n 7 ,user,,NR\n${uuid.toUpperCase()},-,survey;?circle,\n`)).toEqual({
      file: 'codes.csv',
      warnings: [],
      rows: [
        {
          line: 2,
          case: 7,
          codings: [
            { variable: 'year', answer: { kind: 'empty', state: 'not-reported' }, evidence: {} },
            { variable: 'type', answer: codes('user'), evidence: {} },
          ].toReversed(),
        },
        {
          line: 3,
          case: byUuid,
          codings: [
            { variable: 'type', answer: { kind: 'empty', state: 'absent' }, evidence: {} },
            {
              variable: 'factors',
              answer: { kind: 'codes', codes: ['survey'], notReported: ['circle'], other: {} },
              evidence: {},
            },
          ],
        },
      ],
    });
  });

  it('reads the evidence beside an answer', () => {
    const text =
      'case,type:quote,type,type:page,type:Rationale,type:confidence\n1,"They said, “we”",user,12–13,clear,HIGH\n2,,user,,,\n';
    expect(read(text).rows.map(({ codings }) => codings[0]?.evidence)).toEqual([
      { quote: 'They said, “we”', page: '12–13', rationale: 'clear', confidence: 'high' },
      {},
    ]);
  });

  it('knows variables by label and alias too, and passes over what says what the case is', () => {
    const { rows } = read('number,title,doi,status,Kind,Influential factors,\n1,A,,included,user,survey,\n');
    expect(rows[0]?.codings.map(({ variable }) => variable)).toEqual(['type', 'factors']);
    expect(rows[0]?.case).toBe(1);
  });

  it('finds the column of the case wherever it stands', () => {
    for (const text of [
      'case,year,type\n7,1999,user\n',
      'year,case,type\n1999,7,user\n',
      'year,type,case\n1999,user,7\n',
    ]) {
      const { rows } = read(text);
      expect(rows.map((row) => [row.case, row.codings.map(({ variable }) => variable).toSorted()])).toEqual([
        [7, ['type', 'year']],
      ]);
    }
  });

  it('warns of a retired code and keeps it', () => {
    expect(read('case,type\n1,old\n').warnings).toEqual([
      {
        message:
          'codes.csv, line 2, column type: “old” is retired; it is kept here, but choose another code for new codings.',
        place: { file: 'codes.csv', line: 2, column: 'type' },
      },
    ]);
  });

  it('parts codes by another separator', () => {
    expect(read('case,factors\n1,survey|circle\n', { separator: '|' }).rows[0]?.codings[0]?.answer).toEqual(
      codes('survey', 'circle'),
    );
  });

  it.each(['stated', 'strict', 'liberal'])('reads the %s coding of the 56 cases', (name) => {
    const codebook = must(readCodebook(repositoryFile('schemas/codebooks/tu-2022.json')));
    const file = must(
      readCodingFile(repositoryFile(`fixtures/tu-2022/coding-${name}.csv`), {}, { codebook, caseOf: anyCase }),
    );
    expect(file.rows.map((row) => row.case)).toEqual(Array.from({ length: 56 }, (_, index) => index + 1));
  });
});

describe('a file of codings with mistakes', () => {
  it('is refused whole, with every mistake and its place', () => {
    const caseOf = (name: CaseName) => (name.kind === 'number' && name.number < 70 ? name.number : undefined);
    const result = attempt('case,type,year\n1,user,1990\n2,nurse,soon\nx,user,1990\n1,user,\n70,singer,\n', {}, caseOf);
    expect(problemsOf(result)).toEqual([
      'Line 3, column type: “nurse” is no code of Type of coproduction. Codes are: user, citizen, old.',
      'Line 3, column year: “soon” is not a year. Write a whole number, or NR where the source does not say.',
      'Line 4, column case: “x” is no case. Write the number of a case.',
      'Line 5, column case: case 1 stands on line 2 already. Join the two rows.',
      'Line 6, column case: there is no case 70. Import it first, or correct the number.',
      'Line 6, column type: “singer” is no code of Type of coproduction. Codes are: user, citizen, old.',
    ]);
    const error = errorOf(result);
    expect(error.code).toBe('invalid-input');
    expect(error.message).toBe(
      'codes.csv has 6 problems, so nothing of it was taken. Line 3, column type: “nurse” is no code of Type of coproduction. Codes are: user, citizen, old.',
    );
    expect(error.details?.place).toEqual({ file: 'codes.csv', line: 3, column: 'type' });
  });

  it.each([
    [
      'no column for the case',
      'id,type\n1,user\n',
      'Line 1: there is no column “case” with the number or identity of each case. The columns are: id, type. Head it “case”, or choose the delimiter with --delimiter.',
    ],
    [
      'a column that is no variable',
      'case,tpye\n1,user\n',
      'Line 1, column tpye: “tpye” is no variable of the codebook. Correct the name, or take the column out.',
    ],
    [
      'something unknown beside an answer',
      'case,type,type:reason\n1,user,x\n',
      'Line 1, column type:reason: “reason” is nothing that stands beside an answer. Known are: rationale, quote, page, confidence.',
    ],
    ['a variable twice', 'case,type,kind\n1,user,user\n', 'Line 1, column kind: a second column gives kind. Keep one.'],
    [
      'a column without a name',
      'case,type,\n1,user,x\n',
      'Line 1, column 3: values stand here without a header. Name the column, or take it out.',
    ],
    [
      'evidence without an answer',
      'case,type,type:quote\n1,,said so\n',
      'Line 2, column type:quote: there is quote but no answer. Give the answer of “type” too.',
    ],
    [
      'a confidence that is none',
      'case,type,type:confidence\n1,user, 80 % \n',
      'Line 2, column type:confidence: “80 %” is no confidence. Write low, medium, high, or nothing.',
    ],
    [
      'a row of another length',
      'case,type\n1,user,citizen\n',
      'codes.csv, line 2: 3 cells, but the header has 2. Look for a missing or superfluous delimiter or quotation mark.',
    ],
    [
      'two codes in a single-choice variable',
      'case,type\n1,user;citizen\n',
      'Line 2, column type: “user;citizen” gives 2 codes, but Type of coproduction takes one. Keep one.',
    ],
  ])('is refused for %s', (_what, text, problem) => {
    expect(problemsOf(attempt(text))).toContain(problem);
  });

  it('lists 50 problems at most', () => {
    const rows = Array.from({ length: 60 }, (_, index) => `${index + 1},nurse\n`).join('');
    const result = attempt(`case,type\n${rows}`);
    expect(problemsOf(result)).toHaveLength(50);
    expect(errorOf(result).message).toContain(
      'codes.csv has 60 problems, so nothing of it was taken. The first 50 are listed.',
    );
  });
});
