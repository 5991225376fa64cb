import { describe, expect, it } from 'vitest';
import { type Case, caseSchema } from '../../../../src/domain/model/case.ts';
import { writeCaseTable } from '../../../../src/formats/case-table/write-case-table.ts';
import { readCodingFile } from '../../../../src/formats/coding-file/read-coding-file.ts';
import { anyCase } from '../../../support/any-case.ts';
import { must } from '../../../support/must.ts';
import { readCaseList } from '../../../support/read-case-list.ts';
import { fileOf } from '../support/files.ts';
import { scheme } from '../support/scheme.ts';

function caseOf(number: number, title: string, more: object = {}): Case {
  return caseSchema.parse({
    uuid: `0192d3b4-0000-7000-8000-${String(number).padStart(12, '0')}`,
    number,
    title,
    ...more,
  });
}

const cases = [
  caseOf(1, 'Plain, with a comma', { doi: '10.1000/x' }),
  caseOf(2, '=SUM(A1)', { status: { kind: 'excluded', reason: 'no citizens' } }),
];
const answers = [
  { case: 1, variable: 'year', answer: { kind: 'number', value: 1990 } },
  {
    case: 1,
    variable: 'factors',
    answer: { kind: 'codes', codes: ['survey', 'circle'], notReported: ['planning'], other: {} },
  },
  { case: 2, variable: 'type', answer: { kind: 'empty', state: 'absent' } },
] as const;
const table = {
  cases,
  answers: answers.map((one) => ({ ...one, answer: structuredClone(one.answer) as never })),
  codebook: scheme,
};

describe('writing the cases with their answers', () => {
  it('has a column for every variable', () => {
    expect(writeCaseTable(table, 'data')).toBe(
      [
        'number,title,doi,status,year,share,country,summary,type,factors',
        '1,"Plain, with a comma",10.1000/x,included,1990,,,,,survey;circle;?planning',
        '2,=SUM(A1),,excluded: no citizens,,,,,-,',
        '',
      ].join('\n'),
    );
  });

  it.each(['data', 'excel'] as const)('can be read back as codings and as a list: %s', (flavour) => {
    const file = fileOf(writeCaseTable(table, flavour), 'review.csv');
    const codings = must(readCodingFile(file, {}, { codebook: scheme, caseOf: anyCase })).rows.flatMap((row) =>
      row.codings.map((one) => one.answer),
    );
    expect(codings).toEqual(answers.map(({ answer }) => answer));
    const list = must(readCaseList(file, {}, scheme));
    expect(list.rows.map(({ number, title, doi }) => [number, title, doi])).toEqual(
      cases.map(({ number, title, doi }) => [number, title, doi]),
    );
  });
});
