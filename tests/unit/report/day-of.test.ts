import { expect, it } from 'vitest';
import { sayIn } from '../../../src/domain/model/sentences/said.ts';
import { dayOf } from '../../../src/domain/report/day-of.ts';

it('a day is written as English writes it, in every month', () => {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 29, 23, 59)));
  const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  expect(days.map((day) => sayIn('en', dayOf(day.toISOString())))).toEqual(days.map((day) => english.format(day)));
});
