import { describe, expect, it } from 'vitest';
import { redo, undo } from '../../../src/store/history/undo.ts';
import { readTasks } from '../../../src/store/merge/read-tasks.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { must } from '../../support/must.ts';
import { copiesOf, mergeInto, snapshotOf, twoCopies } from '../support/copies.ts';
import { codes, coding, command } from '../support/sample.ts';
import { uuidOf } from '../support/surroundings.ts';

function undoLast(project: WritableProject): void {
  must(undo(project, { kind: 'latest' }, 'tests'));
}

function undoAndRedo(project: WritableProject): void {
  undoLast(project);
  must(redo(project, 'tests'));
}

function newCases(project: WritableProject): unknown {
  return must(readReview(project))
    .cases.slice(4)
    .map(({ number, title }) => [number, title]);
}

function typesOf(project: WritableProject): unknown {
  return must(readReview(project)).codings.map(({ case: number, answer }) => [
    number,
    'codes' in answer ? answer.codes : answer,
  ]);
}

describe('a merge that was undone and redone', () => {
  it('gives cases of one number the numbers that they get on every other copy', () => {
    const [village, third, night] = copiesOf(3);
    if (village === undefined || third === undefined || night === undefined) throw new Error('three copies');
    const titles: [WritableProject, string][] = [
      [village, 'Village'],
      [third, 'Third'],
      [night, 'Night'],
    ];
    for (const [index, [project, title]] of titles.entries())
      command(project, (write) =>
        write.putCases([{ uuid: uuidOf(index + 1, 77), number: 5, title, status: { kind: 'included' } }]),
      );
    mergeInto(night, village);
    undoAndRedo(night);
    const before = snapshotOf(night);
    mergeInto(night, third);
    mergeInto(third, before);
    for (const project of [third, night])
      expect(newCases(project)).toEqual([
        [5, 'Village'],
        [6, 'Third'],
        [7, 'Night'],
      ]);
  });

  it.each([1, 2, 3])('%i times is nothing new for the other copy', (times) => {
    const [one, other] = twoCopies();
    command(other, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    mergeInto(one, other);
    for (let time = 0; time < times; time += 1) undoAndRedo(one);
    expect(mergeInto(other, one)).toMatchObject({ entry: null, entries: 0 });
  });

  it.each([1, 2, 3])('%i times takes back what the other copy takes back since', (times) => {
    const [one, other] = twoCopies();
    command(other, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    mergeInto(one, other);
    for (let time = 0; time < times; time += 1) undoAndRedo(one);
    expect(typesOf(one)).toEqual([[1, ['public']]]);
    undoLast(other);
    mergeInto(one, other);
    expect(typesOf(one)).toEqual([]);
    expect(must(readTasks(one))).toEqual([]);
  });

  it('still counts an answer that was changed and changed back in between as the copy’s own', () => {
    const [one, other] = twoCopies();
    command(other, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    mergeInto(one, other);
    undoAndRedo(one);
    command(one, (write) => write.putCodings([coding(1, 'type', codes('private'))]));
    undoAndRedo(one);
    command(other, (write) => write.putCodings([coding(2, 'type', codes('public'))]));
    mergeInto(one, other);
    mergeInto(other, one);
    for (const project of [one, other])
      expect(typesOf(project)).toEqual([
        [1, ['private']],
        [2, ['public']],
      ]);
  });

  it('is shown as it is where what stood beside it was settled on the other copy', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    command(other, (write) => write.putCodings([coding(1, 'type', codes('private'))]));
    const before = snapshotOf(one);
    mergeInto(one, other);
    undoAndRedo(one);
    mergeInto(other, before);
    const [task] = must(readTasks(other));
    command(other, (write) => write.settle(task?.task ?? 0, 'other'));
    mergeInto(one, other);
    for (const project of [one, other]) {
      expect(typesOf(project)).toEqual([[1, ['public']]]);
      expect(must(readTasks(project))).toEqual([]);
    }
  });
});
