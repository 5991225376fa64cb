import { expect, it } from 'vitest';
import type { IncomingCase } from '../../../../src/domain/importing/incoming-case.ts';
import { finishSteps } from '../../../../src/domain/model/finish-steps.ts';
import { partRepeats } from '../../../../src/formats/case-list/part-repeats.ts';

function row(line: number, marks: Partial<IncomingCase>): IncomingCase {
  return { file: 'list.csv', line, title: 'A', answers: [], ...marks };
}

it('rows that repeat an earlier one are parted from the others, with the row that each repeats', () => {
  const list = [
    row(2, { number: 1 }),
    row(3, { doi: '10.1/a' }),
    row(4, { number: 2 }),
    row(5, { number: 1, title: 'B' }),
    row(6, { doi: '10.1/b' }),
    row(7, { doi: '10.1/a', number: 3 }),
    row(8, { title: 'B', number: 4 }),
    row(9, { title: ' b' }),
  ];
  const { rows, repeats } = finishSteps(partRepeats(list));
  // Row 3 may be case 1, which has the same title: one has no number, the other no DOI. Row 6 as well.
  expect(rows.map(({ line }) => line)).toEqual([2, 4, 7, 8]);
  expect(repeats.map(({ line, reason }) => [line, /(?:row|line) (\d)\D*$/iu.exec(reason)?.[1]])).toEqual([
    [3, '2'],
    [5, '2'],
    [6, '2'],
    [9, '8'],
  ]);
});

it('the rows of a long list are parted with pauses, at every thousandth row', () => {
  const list = Array.from({ length: 2500 }, (_, index) => row(index, { title: `Case ${String(index)}` }));
  expect([...partRepeats(list)]).toEqual([0, 1000, 2000].map((done) => ({ done, total: 2500 })));
});
