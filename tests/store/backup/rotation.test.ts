import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDue } from '../../../src/store/backup/is-due.ts';
import { type Dated, outlived } from '../../../src/store/backup/rotation.ts';

function made(at: string): Dated {
  return { name: `${at.replaceAll(':', '-')}.copro`, at };
}

function staying(backups: readonly string[], kept: string): string[] {
  const all = [...backups, kept].map(made);
  const gone = new Set(outlived(all, made(kept)).map(({ at }) => at));
  return all
    .map(({ at }) => at)
    .filter((at) => !gone.has(at))
    .sort();
}

const day = (number: number, time = '10:00:00Z'): string => `2026-03-${String(number).padStart(2, '0')}T${time}`;

describe('rotation', () => {
  it('keeps the newest three of today', () => {
    const today = ['08:00:00Z', '09:00:00Z', '10:00:00Z', '11:00:00Z'].map((time) => day(9, time));
    expect(staying(today, day(9, '12:00:00Z'))).toEqual(['10', '11', '12'].map((hour) => day(9, `${hour}:00:00Z`)));
  });

  it('keeps the newest of every earlier day', () => {
    const backups = [day(7, '08:00:00Z'), day(7, '09:00:00Z'), day(8, '08:00:00Z'), day(8, '23:59:59Z')];
    expect(staying(backups, day(9))).toEqual([day(7, '09:00:00Z'), day(8, '23:59:59Z'), day(9)]);
  });

  it('keeps ten in all', () => {
    const backups = Array.from({ length: 20 }, (_, index) => day(index + 1));
    expect(staying(backups, day(21))).toEqual(Array.from({ length: 10 }, (_, index) => day(index + 12)));
  });

  it('keeps the one just made even where all others are dated later', () => {
    const later = Array.from({ length: 12 }, (_, index) => day(index + 10));
    expect(staying(later, day(1))).toContain(day(1));
    expect(staying(later, day(1))).toHaveLength(10);
  });

  it('tells backups of the same second apart by their number', () => {
    const at = day(9);
    const names = ['a.copro', 'a-2.copro', 'a-3.copro', 'a-10.copro'].map((name) => ({ name, at }));
    const [, , , newest] = names;
    expect(outlived(names, newest ?? made(at)).map(({ name }) => name)).toEqual(['a.copro']);
  });

  it('always keeps the new one, never more than ten, at most three a day, and asks for nothing more the second time', () => {
    const moments = fc.uniqueArray(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2026-01-20'), noInvalidDate: true }),
      { minLength: 1, maxLength: 60, selector: (date) => date.toISOString().slice(0, 19) },
    );
    fc.assert(
      fc.property(moments, fc.nat(), (dates, pick) => {
        const all = dates.map((date) => made(`${date.toISOString().slice(0, 19)}Z`));
        const kept = all[pick % all.length] ?? made(day(1));
        const gone = outlived(all, kept);
        const left = all.filter((backup) => !gone.includes(backup));
        expect(left).toContain(kept);
        expect(left.length).toBeLessThanOrEqual(10);
        const perDay = Map.groupBy(left, ({ at }) => at.slice(0, 10));
        for (const [of, backups] of perDay) {
          expect(backups.length).toBeLessThanOrEqual(of === kept.at.slice(0, 10) ? 3 : 1);
        }
        expect(outlived(left, kept)).toEqual([]);
      }),
    );
  });
});

describe('a backup is due', () => {
  const now = '2026-03-09T10:00:00.000Z';
  it.each([
    ['when the last was made more than a day ago', [day(8, '09:59:59Z')], true],
    ['not when one was made within a day', [day(1), day(8, '10:00:01Z')], false],
    ['not when one was made this second', [day(9)], false],
    ['when there is none', [], true],
    ['when all are dated later than now', [day(10), day(28)], true],
  ])('%s', (_, moments, due) => {
    expect(isDue(moments, '2026-01-01T00:00:00.000Z', now)).toBe(due);
  });

  it('not on the first day of a project', () => {
    expect(isDue([], '2026-03-09T09:00:00.000Z', now)).toBe(false);
    expect(isDue([], '2026-03-08T09:00:00.000Z', now)).toBe(true);
  });
});
