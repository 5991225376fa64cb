import { describe, expect, it } from 'vitest';
import { casesWith, cell, codeIds, presentCodes, readRows, type Row, writeRows } from './support/fixture.ts';
import { publishedCases } from './support/published-cases.ts';
import { ruleCoding, rules } from './support/rule-coding.ts';
import { statedVariables } from './support/stated-coding.ts';

const strict = readRows('coding-strict.csv');
const liberal = readRows('coding-liberal.csv');
const stated = readRows('coding-stated.csv');
const coders = { strict, liberal };

function codesOf(rows: readonly Row[]): string[] {
  return rows.flatMap((row) =>
    statedVariables.flatMap((variable) =>
      presentCodes(cell(row, variable)).map((code) => `${cell(row, 'case')} ${variable}/${code}`),
    ),
  );
}

describe('the two illustrative rules', () => {
  it.each(['strict', 'liberal'] as const)('give the rows of the file: %s', async (coder) => {
    await expect(writeRows(ruleCoding(coder))).toMatchFileSnapshot(`../../../fixtures/tu-2022/coding-${coder}.csv`);
  });

  it('have each rule apply somewhere, and name codes of the codebook', () => {
    const rationales = liberal
      .map((row) => statedVariables.map((name) => cell(row, `${name}:rationale`)).join(' '))
      .join(' ');
    expect(rules.filter(({ id }) => !rationales.includes(`(${id})`))).toEqual([]);
    expect(rules.filter(({ variable, code }) => !codeIds(variable).includes(code))).toEqual([]);
  });

  it('hold what the paper states in strict, and strict in liberal', () => {
    const [narrow, wide] = [codesOf(strict), codesOf(liberal)];
    expect(codesOf(stated).filter((code) => !narrow.includes(code))).toEqual([]);
    expect(narrow.filter((code) => !wide.includes(code))).toEqual([]);
    expect(wide.length).toBeGreaterThan(narrow.length);
  });

  it.each(Object.entries(coders))('read roles off titles: %s', (_, rows) => {
    expect(casesWith(rows, 'role', 'co-commissioner')).toEqual(
      expect.arrayContaining([7, 20, 22, 26, 30, 51, 52, 53, 55]),
    );
    expect(casesWith(rows, 'role', 'co-deliverer')).toContain(49);
    expect(casesWith(rows, 'role', 'co-assessor')).toEqual([46, 48]);
  });

  it('gives in strict no role beyond these titles and the text', () => {
    expect(casesWith(strict, 'role', 'co-commissioner')).toEqual([7, 20, 22, 26, 30, 36, 50, 51, 52, 53, 55]);
    expect(casesWith(strict, 'role', 'co-deliverer')).toEqual([36, 49, 50]);
  });

  it.each(Object.entries(coders))('read partnership off four titles: %s', (_, rows) => {
    expect(casesWith(rows, 'factors', 'partnership')).toEqual(expect.arrayContaining([28, 31, 42, 44, 47]));
  });

  it.each(Object.entries(coders))(
    'never take a community or a citizen partnership for the citizen type: %s',
    (_, rows) => {
      const communal = publishedCases.filter(({ title }) => /communit|citizen partnership/i.test(title));
      const citizen = casesWith(rows, 'type', 'citizen');
      expect(communal.length).toBeGreaterThan(10);
      expect(communal.map(({ number }) => number).filter((number) => citizen.includes(number))).toEqual([]);
    },
  );

  it.each(Object.entries(coders))('report no outcome and no value beyond the text: %s', (_, rows) => {
    for (const [index, row] of rows.entries()) {
      for (const variable of ['outcomes', 'values']) {
        const said = stated[index]?.[variable];
        expect(cell(row, variable)).toBe(said === '' ? 'NR' : said);
      }
    }
  });

  it.each(Object.entries(coders))('leave trust, level and setting unreported: %s', (_, rows) => {
    expect(casesWith(rows, 'values', 'trust')).toEqual([]);
    for (const variable of ['level', 'setting']) {
      expect(rows.filter((row) => cell(row, variable) !== 'NR')).toEqual([]);
    }
  });

  it.each(Object.entries(coders))('keep the type that the paper states: %s', (_, rows) => {
    for (const [index, row] of stated.entries()) {
      if (cell(row, 'type') !== '') expect(rows[index]).toMatchObject({ type: cell(row, 'type') });
    }
  });
});
