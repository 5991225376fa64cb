import { describe, expect, it } from 'vitest';
import { answerColumns } from '../../../src/domain/cases/answer-columns.ts';
import { caseList, searchableCases } from '../../../src/domain/cases/case-list.ts';
import { caseOrder } from '../../../src/domain/cases/case-order.ts';
import type { Case } from '../../../src/domain/model/case.ts';
import { must } from '../../support/must.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';

/** Twelve codes, so that the tenth and later ones have places of two digits. */
const tree = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`c${String(index + 1)}`, {}]));
const review = smallReview({
  variables: [
    variableOf('role', 'multiple', { tree }),
    variableOf('size', 'number'),
    variableOf('note', 'text'),
    variableOf('type', 'single', { tree }),
  ],
  codings: {
    ana: {
      role: ['c11', 'c2;c1', 'NR', 'c2', 'c1;c3', '-', '', 'c1;c2'],
      size: ['10', '9', 'NR', '-1', '9', 'NA', '', '0.5'],
      note: ['10 a', '9 b', 'NR', 'Émile', 'emilia', 'Zoe', '', '9 B'],
      type: ['c11', 'c2', 'NR', 'c1', 'c2', 'NA', '', 'c12'],
    },
  },
});
const cases = review.cases.map(({ number, title }): Case => ({
  number,
  title,
  uuid: String(number),
  status: statusOf(number),
}));

function statusOf(number: number): Case['status'] {
  if (number < 3) return { kind: 'excluded', reason: 'Too old' };
  return { kind: number < 6 ? 'included' : 'undecided' };
}
const list = caseList(searchableCases(cases), answerColumns(review, 'ana'));

function sorted(...columns: string[]): number[] {
  const sort = columns.map((column) => ({ column: column.replace('-', ''), descending: column.startsWith('-') }));
  const order = must(caseOrder(list, sort));
  return [...cases.keys()].sort(order).map((position) => position + 1);
}

describe('cases in the order of', () => {
  it('a number: by value, then what has none, then what nobody coded', () => {
    expect(sorted('size')).toEqual([4, 8, 2, 5, 1, 3, 6, 7]);
  });

  it('a text: numbers in it by value, letters whatever their capitals and accents', () => {
    expect(sorted('note')).toEqual([2, 8, 1, 4, 5, 6, 3, 7]);
  });

  it('a single choice: as the codebook has its codes', () => {
    expect(sorted('type')).toEqual([4, 2, 5, 1, 8, 3, 6, 7]);
  });

  it('a multiple choice: by its first code of the codebook, then the next, in whatever order they were ticked', () => {
    expect(sorted('role')).toEqual([2, 8, 5, 4, 1, 3, 6, 7]);
  });

  it('status: the included ones, then the undecided, then the excluded', () => {
    expect(sorted('case.status')).toEqual([3, 4, 5, 6, 7, 8, 1, 2]);
    expect(sorted('-case.status')).toEqual([1, 2, 6, 7, 8, 3, 4, 5]);
  });

  it('two columns: the second decides where the first does not; what nobody coded is last either way', () => {
    expect(sorted('-type')).toEqual([3, 6, 8, 1, 2, 5, 4, 7]);
    expect(sorted('type', '-note')).toEqual([4, 5, 2, 1, 8, 3, 6, 7]);
  });
});
