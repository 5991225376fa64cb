import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVariable, variablesOf } from '../../../src/domain/model/codebook.ts';
import type { Coding } from '../../../src/domain/model/coding.ts';
import { parseAnswer } from '../../../src/formats/answer/parse-answer.ts';
import { writeAnswer } from '../../../src/formats/answer/write-answer.ts';
import { normaliseDoi } from '../../../src/formats/case-list/normalise-doi.ts';
import { readCodingFile } from '../../../src/formats/coding-file/read-coding-file.ts';
import { writeCodingFile } from '../../../src/formats/coding-file/write-coding-file.ts';
import type { CsvFlavour } from '../../../src/formats/csv/csv-flavour.ts';
import { guardFormula, unguardFormula } from '../../../src/formats/csv/formula-guard.ts';
import { writeCsv } from '../../../src/formats/csv/write-csv.ts';
import { encodeText } from '../../../src/formats/encode-text.ts';
import { parseJson } from '../../../src/formats/json/json-text.ts';
import { writeJson } from '../../../src/formats/json/write-json.ts';
import { readAllRows } from '../../../src/formats/rows/open-rows.ts';
import { anyCase } from '../../support/any-case.ts';
import { must } from '../../support/must.ts';
import { answerOf, codebook, codings, text } from './arbitraries.ts';

const flavours: CsvFlavour[] = ['data', 'excel'];
const fileOf = (content: string) => ({ name: 'any.csv', bytes: encodeText(content) });

const grid = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
  .filter((rows) => rows.every((cells) => cells.some((cell) => cell.trim() !== '')));

describe('what is written is read back', () => {
  it('cell by cell, in both flavours of CSV', () => {
    fc.assert(
      fc.property(grid, fc.constantFrom(...flavours), (rows, flavour) => {
        const csv = must(readAllRows(fileOf(writeCsv(rows, flavour)), { delimiter: ',' }));
        const [header = [], ...body] = rows;
        expect(csv.header.cells).toEqual(header.map((cell) => cell.trim()));
        expect(csv.rows.map(({ cells }) => cells)).toEqual(body);
        expect(csv.ragged).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('with the line of the file on which each row starts', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const written = writeCsv(rows, 'data');
        const csv = must(readAllRows(fileOf(written), { delimiter: ',' }));
        const lines = [0, ...rows.keys()].map((count) => {
          const before = writeCsv([...rows.slice(0, count), ['']], 'data');
          return before.slice(0, before.length - 1).split(/\r\n|\r|\n/u).length;
        });
        expect([csv.header.line, ...csv.rows.map(({ line }) => line)]).toEqual(lines.slice(1));
      }),
    );
  });

  it('cell by cell through the guard against formulas, and no guarded cell starts one', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(unguardFormula(guardFormula(cell))).toBe(cell);
        expect(/^[=@\t\r＝＋－＠]|^[+-](?!\d+(\.\d+)?$)/u.test(guardFormula(cell))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('answer by answer', () => {
    const variables = variablesOf(codebook);
    const given = fc
      .constantFrom(...variables)
      .chain((variable) => fc.tuple(fc.constant(variable), answerOf(variable)));
    fc.assert(
      fc.property(given, ([variable, answer]) => {
        expect(parseAnswer(writeAnswer(answer), variable)).toEqual({ ok: true, answer });
      }),
      { numRuns: 2000 },
    );
  });

  it('coding by coding, with the evidence', () => {
    fc.assert(
      fc.property(codings, fc.constantFrom(...flavours), (written, flavour) => {
        const read = must(
          readCodingFile(fileOf(writeCodingFile(written, codebook, flavour)), {}, { codebook, caseOf: anyCase }),
        );
        const back = read.rows.flatMap((row) => row.codings.map((one) => ({ ...one, case: row.case })));
        const key = ({ case: number, variable }: Pick<Coding, 'case' | 'variable'>) =>
          `${String(number).padStart(9, '0')} ${variable}`;
        const inOrder = <T extends Pick<Coding, 'case' | 'variable'>>(list: readonly T[]) =>
          list.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
        expect(inOrder(back)).toEqual(
          inOrder(written).map(({ case: number, variable, answer, evidence }) => ({
            case: number,
            variable,
            answer,
            evidence,
          })),
        );
        expect(written.every(({ variable }) => findVariable(codebook, variable) !== undefined)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('value by value in JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const bytes = writeJson(value);
        expect(must(parseJson({ name: 'any.json', bytes })).data).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('a DOI once normalised', () => {
  it('stays as it is', () => {
    const doi = fc.stringMatching(/^(https:\/\/doi\.org\/|doi: ?)?10\.\d{4,6}\/[-._;()/:A-Za-z0-9]{1,20}$/);
    fc.assert(
      fc.property(doi, (given) => {
        const once = normaliseDoi(given);
        if (once !== undefined) expect(normaliseDoi(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
