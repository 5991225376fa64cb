import { describe, expect, it } from 'vitest';
import type { NumberChange, NumberedItem } from '../../../src/domain/model/manifest.ts';
import { changeText, numberChanges } from '../../../src/domain/report/number-changes.ts';
import { numbersOfTable } from '../../../src/domain/report/numbers-of-table.ts';
import { must } from '../../support/must.ts';
import { sixCases } from '../../support/small-report.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { anyTable, crossTable, frequencies } from '../../support/tables.ts';

const item = (numbers: Record<string, number | string | null>): NumberedItem => ({
  kind: 'table',
  id: 't',
  title: 'Countries',
  numbers: Object.entries(numbers).map(([id, value]) => ({ id, words: id.toUpperCase(), value })),
});

describe('what has changed between two reports', () => {
  it('is every number that is another, in its order, with what it was', () => {
    const changes = numberChanges([item({ uk: 3, sweden: 2, base: 5 })], [item({ sweden: 2, uk: 4, base: 6 })]);
    expect(changes.map(({ number, before, after }) => [number.id, before, after])).toEqual([
      ['uk', 3, 4],
      ['base', 5, 6],
    ]);
    expect(changes.map((change) => changeText(change, 'en'))[0]).toBe('Table “Countries”, UK: 4, was 3');
  });

  it('names numbers that are no longer there, unless they were zero, and passes over new ones', () => {
    const changes = numberChanges([item({ uk: 3, norway: 0 })], [item({ finland: 1 })]);
    expect(changes.map(({ number, after }) => [number.id, after])).toEqual([['uk', null]]);
    expect(changes.map((change) => changeText(change, 'en'))).toEqual(['Table “Countries”, UK: no number, was 3']);
    const [back] = numberChanges([item({ uk: null })], [item({ uk: 3 })]);
    expect(back && changeText(back, 'en')).toBe('Table “Countries”, UK: 3, was no number');
    expect(changeText({ ...changes[0], reason: 'Ben recoded it' } as NumberChange, 'en')).toContain('Ben recoded it');
    expect(numberChanges([item({ uk: 0 })], [item({ uk: 3 })])).toHaveLength(1);
    expect(numberChanges([item({ uk: 3 })], [])).toHaveLength(1);
    expect(numberChanges([], [item({ uk: 3 })])).toEqual([]);
  });

  it('takes another table of the same numbers for another', () => {
    expect(numberChanges([item({ uk: 3 })], [{ ...item({ uk: 3 }), kind: 'figure' }])).toHaveLength(1);
  });
});

describe('the numbers of a table', () => {
  it('are its base, cells and margins, by the ids of its codes', () => {
    const table = crossTable(sixCases, { rows: 'country', cols: 'decade' });
    const numbers = new Map(numbersOfTable(table, 'en').map(({ id, value }) => [id, value]));
    expect(numbers.get('base')).toBe(table.validCases);
    const [row] = table.rows.codes;
    const col = table.cols?.codes[0];
    expect(numbers.get(`${row?.id ?? ''} × ${col?.id ?? ''}`)).toBe(table.counts[0]?.[0]);
    expect(numbers.get(`${row?.id ?? ''} × *`)).toBe(table.rowCases[0]);
    expect(numbers.get(`* × ${col?.id ?? ''}`)).toBe(table.colCases[0]);
  });

  it('name each cell by its row and column, and leave out whom nothing keeps out of the base', () => {
    const numbers = numbersOfTable(crossTable(sixCases, { rows: 'country', cols: 'decade' }), 'en');
    const { rows, cols } = crossTable(sixCases, { rows: 'country', cols: 'decade' });
    const [row, col] = [rows.codes[0]?.label ?? '?', cols?.codes[0]?.label ?? '?'];
    expect(numbers.map(({ words }) => words)).toContain(`${row} × ${col}`);
    expect(numbers.filter(({ id, value }) => id.startsWith('out') && value === 0)).toEqual([]);
    const oneWay = numbersOfTable(crossTable(sixCases, { rows: 'country' }), 'en');
    expect(oneWay.map(({ words }) => words)).toContain(row);
    expect(oneWay.filter(({ id }) => id.includes('×'))).toEqual([]);
  });

  it('say in the language who is out of the base', () => {
    const variables = [variableOf('type', 'single', { tree: { x: {} } })];
    const table = crossTable(smallReview({ variables, codings: { ana: { type: ['x', 'NR'] } } }), { rows: 'type' });
    const wordsOf = (language: 'en' | 'zh') =>
      numbersOfTable(table, language).find(({ id }) => id === 'out: not-reported')?.words;
    expect(wordsOf('en')).toBe('cases out of the base, not reported');
    expect(wordsOf('zh')).toMatch(/^\P{Script=Latin}+$/u);
  });

  it.each([
    ['layers', must(anyTable(sixCases, { rows: 'country', cols: 'role', layers: 'decade' }))],
    ['blocks', frequencies(sixCases, ['country', 'role'])],
  ])('have ids of their own in tables of several %s', (_, table) => {
    const ids = numbersOfTable(table, 'en').map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
    // Only what is counted over the whole table may be told of it without its part.
    expect(new Set(numbersOfTable(table, 'en').map(({ words }) => words)).size).toBe(ids.length);
  });
});
