import { describe, expect, it } from 'vitest';
import { findVariable } from '../../../src/domain/model/codebook.ts';
import { checkProject } from '../../../src/store/check-project.ts';
import { redo, undo } from '../../../src/store/history/undo.ts';
import { readTasks } from '../../../src/store/merge/read-tasks.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { changeRoles } from '../../property/merge/random-edits.ts';
import { must } from '../../support/must.ts';
import { mergeInto, snapshotOf, twoCopies } from '../support/copies.ts';
import { codes, coding, command } from '../support/sample.ts';

type Work = (project: WritableProject) => void;

/** Two copies: on the first something was done, undone and redone, on the second, made in between, it was done anew. */
function doneTwice(work: Work, again: Work = work): [WritableProject, WritableProject] {
  const [one] = twoCopies();
  work(one);
  must(undo(one, { kind: 'latest' }, 'tests'));
  const other = snapshotOf(one);
  must(redo(one, 'tests'));
  again(other);
  return [one, other];
}

/** Both copies after a merge in either direction, sound and with nothing left to merge. */
function mergedBoth([one, other]: [WritableProject, WritableProject]): readonly WritableProject[] {
  const before = snapshotOf(one);
  mergeInto(one, other);
  mergeInto(other, before);
  expect([mergeInto(one, other).entry, mergeInto(other, one).entry]).toEqual([null, null]);
  for (const project of [one, other]) expect(must(checkProject(project.path))).toEqual([]);
  return [one, other];
}

const anaCodes =
  (number: number, type: string): Work =>
  (project) => {
    const uuid = project.surroundings.ids();
    command(project, (write) => {
      write.putCoders([{ uuid, name: 'Ana', kind: 'person' }]);
      write.putCodings([{ ...coding(number, 'type', codes(type)), coder: 'Ana' }]);
    });
  };

function codedBy(project: WritableProject): unknown[] {
  const { codings } = must(readReview(project));
  return codings.map(({ case: number, coder, answer }) => [number, coder, 'codes' in answer ? answer.codes : answer]);
}

function roles(project: WritableProject): unknown {
  const variable = findVariable(must(readReview(project)).codebook, 'role');
  return variable !== undefined && 'codes' in variable ? variable.codes.map(({ id }) => id) : undefined;
}

describe('what was taken back before a copy was made, and came about on both copies since', () => {
  it('is one coder of one name, with what was coded on either copy', () => {
    for (const project of mergedBoth(doneTwice(anaCodes(1, 'public'), anaCodes(2, 'private')))) {
      expect(must(readReview(project)).coders.map(({ name }) => name)).toEqual(['ada', 'ben', 'Ana']);
      expect(codedBy(project)).toEqual([
        [1, 'Ana', ['public']],
        [2, 'Ana', ['private']],
      ]);
      expect(must(readTasks(project))).toEqual([]);
    }
  });

  it('is one coder whose two answers to one question are a task', () => {
    for (const project of mergedBoth(doneTwice(anaCodes(1, 'public'), anaCodes(1, 'private')))) {
      expect(codedBy(project)).toEqual([[1, 'Ana', ['private']]]);
      expect(must(readTasks(project))).toHaveLength(1);
    }
  });

  it('stays one coder where one of the copies takes it back later', () => {
    const [one, other] = doneTwice(anaCodes(1, 'public'), anaCodes(2, 'private'));
    mergeInto(other, one);
    must(undo(one, { kind: 'latest' }, 'tests'));
    for (const project of mergedBoth([one, other])) expect(codedBy(project)).toEqual([[2, 'Ana', ['private']]]);
  });

  it('is one code of one id', () => {
    const work: Work = (project) => {
      changeRoles(project, { kind: 'add-code', code: { id: 'co-designer', label: 'Co-designer' } });
    };
    for (const project of mergedBoth(doneTwice(work)))
      expect(roles(project)).toEqual(['planner', 'assessor', 'other', 'co-designer']);
  });
});
