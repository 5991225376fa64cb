import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/ui/history/entry.ts';
import { wayBack } from '../../../src/ui/history/entry.ts';
import { daysOf } from '../../../src/ui/history/sittings.ts';

function entry(seq: number, at: Date, by = 'Ana'): Entry {
  const uuid = '01930000-0000-7000-8000-000000000000';
  return { seq, uuid, kind: 'code', at: at.toISOString(), by, words: 'Coded', counts: [], changes: '' };
}

/** A moment of one day as the clock of this machine has it. */
const at = (time: string, day = 9): Date => new Date(`2026-03-${String(day).padStart(2, '0')}T${time}:00`);

describe('sittings', () => {
  it('end where nothing was done for more than half an hour, and with the day', () => {
    const days = daysOf([
      entry(5, at('00:10', 10)),
      entry(4, at('23:50')),
      entry(3, at('12:31'), 'Ben'),
      entry(2, at('12:01')),
      entry(1, at('11:30')),
    ]);
    expect(days.map(({ sittings }) => sittings.map(({ entries }) => entries.map(({ seq }) => seq)))).toEqual([
      [[5]],
      [[4], [3, 2], [1]],
    ]);
    expect(days[1]?.sittings[1]).toMatchObject({
      from: at('12:01').toISOString(),
      to: at('12:31').toISOString(),
      who: ['Ben', 'Ana'],
    });
  });

  it('leave no entry out and change no order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100_000 })), (minutes) => {
        const moments = minutes
          .toSorted((a, b) => b - a)
          .map((minute) => new Date(at('08:00').getTime() + minute * 60_000));
        const entries = moments.map((moment, index) => entry(moments.length - index, moment));
        expect(daysOf(entries).flatMap(({ sittings }) => sittings.flatMap((one) => one.entries))).toEqual(entries);
      }),
    );
  });
});

describe('the way back', () => {
  it('is to undo an entry, or to go back to a restore point', () => {
    const one = entry(7, at('12:00'));
    expect(wayBack(one)).toEqual({ kind: 'undo', entry: 7 });
    expect(wayBack({ ...one, restorePoint: 'Before' })).toEqual({ kind: 'go-back', to: 'Before' });
  });

  it('is not there for what is undone, what made the project, and what an undo does not reach', () => {
    const one = entry(7, at('12:00'));
    for (const part of [{ undoneBy: 8 }, { kind: 'create' }, { restored: { backup: 'x.copro' } }])
      expect(wayBack({ ...one, ...part })).toBeUndefined();
  });
});
