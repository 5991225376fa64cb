import { describe, expect, it } from 'vitest';
import { undo } from '../../../src/store/history/undo.ts';
import { readTasks } from '../../../src/store/merge/read-tasks.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { must } from '../../support/must.ts';
import { copiesOf, mergeInto, snapshotOf, twoCopies } from '../support/copies.ts';
import { codes, coding, command } from '../support/sample.ts';

function says(project: WritableProject, number: number, type: string): void {
  command(project, (write) => write.putCodings([coding(number, 'type', codes(type))]));
}

/** Merges another copy, and takes that back for good. */
function mergeAndUndo(project: WritableProject, other: WritableProject): void {
  mergeInto(project, other);
  must(undo(project, { kind: 'latest' }, 'tests'));
}

function typesOf(project: WritableProject): unknown {
  return must(readReview(project)).codings.map(({ case: number, answer }) => [
    number,
    'codes' in answer ? answer.codes : answer,
  ]);
}

describe('what came with a merge that stands undone', () => {
  it('was never seen here, so that what is coded in its place stands against it as a task', () => {
    const [one, other] = twoCopies();
    says(other, 1, 'public');
    mergeAndUndo(one, other);
    says(one, 1, 'private');
    mergeInto(other, one);
    expect(typesOf(other)).toEqual([[1, ['private']]]);
    expect(must(readTasks(other)).map(({ other: beside }) => beside.fields?.['answer'])).toEqual(['Public']);
  });

  it('is not passed on to a third copy', () => {
    const [one, other, third] = copiesOf(3);
    if (one === undefined || other === undefined || third === undefined) throw new Error('three copies were made');
    says(other, 1, 'public');
    mergeAndUndo(one, other);
    says(one, 2, 'private');
    expect(mergeInto(third, one)).toMatchObject({ entries: 1, changes: '1 coding added' });
    expect(typesOf(third)).toEqual([[2, ['private']]]);
    // The third copy has not seen it either, and gets it from who made it.
    mergeInto(third, snapshotOf(other));
    expect(typesOf(third)).toEqual([
      [1, ['public']],
      [2, ['private']],
    ]);
  });
});
