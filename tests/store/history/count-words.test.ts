import { expect, it } from 'vitest';
import { countWords } from '../../../src/store/history/count-words.ts';

it.each([
  [{ added: 12, changed: 0, removed: 0 }, '12 codings added'],
  [{ added: 12, changed: 3, removed: 0 }, '12 codings added, 3 changed'],
  [{ added: 12, changed: 0, removed: 1 }, '12 codings added, 1 removed'],
  [{ added: 12, changed: 3, removed: 1 }, '12 codings added, 3 changed, 1 removed'],
  [{ added: 0, changed: 3, removed: 0 }, '3 codings changed'],
  [{ added: 0, changed: 3, removed: 1 }, '3 codings changed, 1 removed'],
  [{ added: 0, changed: 0, removed: 1 }, '1 coding removed'],
])('counts name only what there is: %j', (count, words) => {
  expect(countWords([{ table: 'coding', ...count }])).toBe(words);
});

it('counts of several tables stand one after the other', () => {
  const rows = { added: 1, changed: 0, removed: 0 };
  expect(
    countWords([
      { table: 'case', ...rows },
      { table: 'coder', ...rows },
    ]),
  ).toBe('1 case added; 1 coder added');
});
