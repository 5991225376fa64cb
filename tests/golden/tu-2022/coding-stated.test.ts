import { describe, expect, it } from 'vitest';
import { cell, codeIds, placedCodes, presentCodes, readRows, writeRows } from './support/fixture.ts';
import { statedCoding, statedVariables } from './support/stated-coding.ts';

const rows = readRows('coding-stated.csv');
const eligibility = [
  'focus-on-coproduction',
  'professionals-contribute',
  'citizens-contribute',
  'clear-goal-and-process',
  'outcomes-addressed',
];

describe('the coding that the paper states', () => {
  it('has all 56 cases eligible', () => {
    expect(rows).toHaveLength(56);
    for (const variable of eligibility) {
      expect(
        rows.filter((row) => cell(row, variable) === 'yes'),
        variable,
      ).toHaveLength(56);
    }
  });

  it('has no source body for any case', () => {
    expect(rows.filter((row) => cell(row, 'source-body') !== 'NR')).toEqual([]);
  });

  it('has 40 codes on 19 cases beside that', () => {
    const codes = rows.map((row) => statedVariables.flatMap((variable) => presentCodes(cell(row, variable))));
    expect(codes.flat()).toHaveLength(40);
    expect(codes.filter((found) => found.length > 0)).toHaveLength(19);
  });

  it('spreads them over the variables as the text does', () => {
    const of = (variable: string) => rows.flatMap((row) => presentCodes(cell(row, variable))).length;
    expect(Object.fromEntries(statedVariables.map((variable) => [variable, of(variable)]))).toEqual({
      role: 6,
      type: 7,
      factors: 17,
      values: 1,
      outcomes: 9,
    });
  });

  it('is what the list of statements gives when both marks are A or B', async () => {
    await expect(writeRows(statedCoding())).toMatchFileSnapshot('../../../fixtures/tu-2022/coding-stated.csv');
    for (const row of readRows('stated-codes.csv')) {
      const both = [cell(row, 'link'), cell(row, 'statement')].every((mark) => mark === 'A' || mark === 'B');
      expect(cell(row, 'coded'), JSON.stringify(row)).toBe(both ? 'yes' : 'no');
    }
  });

  it('leaves out the cases whose statements are weak, and keeps these in the list', () => {
    const weak = readRows('stated-codes.csv').filter((row) => cell(row, 'coded') === 'no');
    expect(new Set(weak.map((row) => cell(row, 'case')))).toEqual(
      new Set(['12', '16', '19', '21', '28 or 31', '45', '48']),
    );
    for (const number of ['12', '28', '31', '45', '48']) {
      const row = rows.find((candidate) => cell(candidate, 'case') === number);
      expect(
        statedVariables.map((variable) => row?.[variable]),
        number,
      ).toEqual(['', '', '', '', '']);
    }
  });

  it('says nothing of the codes that a statement does not name', () => {
    const multiple = statedVariables.filter((variable) => variable !== 'type');
    for (const row of rows) {
      for (const variable of multiple.filter((candidate) => cell(row, candidate) !== '')) {
        expect(unsaid(variable, cell(row, variable)), `case ${cell(row, 'case')}, ${variable}`).toEqual([]);
      }
    }
  });

  it('names a section for every answer and a confidence beside it', () => {
    for (const row of rows) {
      for (const variable of statedVariables) {
        const answered = cell(row, variable) !== '';
        expect(/§\d/.test(cell(row, `${variable}:rationale`))).toBe(answered);
        expect(['high', 'medium'].includes(cell(row, `${variable}:confidence`))).toBe(answered);
      }
    }
  });

  it('gives case 20 every kind of answer that the text has on it', () => {
    expect(rows[19]).toMatchObject({
      role: 'co-commissioner;?co-deliverer;?co-assessor',
      type: 'user',
      factors: 'joint-plan;?formal-agreement;?direct-participation;?partnership;?other-factor',
      outcomes:
        'capability-of-citizens;effectiveness;?capacity-of-organisations;?engagement;?satisfaction;?other-outcome',
    });
  });

  it('uses codes of the codebook only', () => {
    for (const row of readRows('stated-codes.csv')) {
      expect(codeIds(cell(row, 'variable'))).toContain(cell(row, 'code'));
    }
  });
});

/** Codes that an answer would call absent: neither present nor implied, nor marked not reported by itself or above. */
function unsaid(variable: string, answer: string): string[] {
  const present = presentCodes(answer);
  const silent = answer.split(';').flatMap((part) => (part.startsWith('?') ? [part.slice(1)] : []));
  const placed = placedCodes(variable);
  const implied = placed.filter(({ code }) => present.includes(code.id)).flatMap(({ ancestors }) => ancestors);
  return placed
    .filter(({ code, ancestors }) => ![code.id, ...ancestors].some((id) => silent.includes(id)))
    .map(({ code }) => code.id)
    .filter((id) => !present.includes(id) && !implied.includes(id));
}
