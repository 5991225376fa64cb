import { describe, expect, it } from 'vitest';
import type { CodedCase } from '../../../../src/contract/codings.ts';
import { type Held, listRows, neighbour, nextOpen } from '../../../../src/ui/code/stages.ts';

const cases: CodedCase[] = [
  [1, 4, 'Care'],
  [2, 0, 'A garden'],
  [3, 2, 'Care at home'],
  [4, 0, 'A library'],
].map(([number, answered, title]) => ({
  case: Number(number),
  title: String(title),
  status: { kind: 'included' },
  answered: Number(answered),
}));

const rowsOf = (sought = '', held?: Held, of = cases) => listRows(of, { asked: 4, sought, held });
const read = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => (row.kind === 'heading' ? `${row.stage} ${String(row.count)}` : row.of.case));

describe('the list of cases', () => {
  it('has what is not coded first, then what was begun, then what is coded', () => {
    expect(read(rowsOf())).toEqual(['open 2', 2, 4, 'begun 1', 3, 'coded 1', 1]);
  });

  it('counts a case marked done as coded, whatever was left open', () => {
    const done = cases.map((one) => (one.case === 4 ? { ...one, doneIn: 'Pilot' } : one));
    expect(read(rowsOf('', undefined, done))).toEqual(['open 1', 2, 'begun 1', 3, 'coded 2', 1, 4]);
  });

  it('keeps the case on screen where it was found', () => {
    expect(read(rowsOf('', { case: 3, stage: 'open' }))).toEqual(['open 3', 2, 3, 4, 'coded 1', 1]);
  });

  it('finds by number and by words', () => {
    expect(read(rowsOf('care home'))).toEqual(['begun 1', 3]);
    expect(read(rowsOf('4'))).toEqual(['open 1', 4]);
    expect(read(rowsOf('school'))).toEqual([]);
  });
});

describe('walking the list', () => {
  it('goes by the order on screen and stops at its ends', () => {
    const rows = rowsOf();
    expect([2, 4, 3, 1].map((from) => neighbour(rows, from, 1))).toEqual([4, 3, 1, undefined]);
    expect(neighbour(rows, 2, -1)).toBeUndefined();
    expect(neighbour(rows, 77, 1)).toBe(2);
  });

  it('finds the next that has something open, round to the beginning', () => {
    const rows = rowsOf();
    expect([2, 4, 3, 1].map((from) => nextOpen(rows, from))).toEqual([4, 3, 2, 2]);
    expect(nextOpen(rowsOf('', { case: 1, stage: 'open' }), 2)).toBe(4);
    expect(nextOpen(rowsOf('at home'), 3)).toBeUndefined();
  });
});
