import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/model/result.ts';
import { checkProject } from '../../../src/store/check-project.ts';
import { undo } from '../../../src/store/history/undo.ts';
import { readTasks } from '../../../src/store/merge/read-tasks.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { runCommand } from '../../../src/store/run-command.ts';
import { must } from '../../support/must.ts';
import { copiesOf, mergeInto, twoCopies } from '../support/copies.ts';
import { fullReview } from '../support/full-review.ts';
import { disarm, rowsOf, withRaw } from '../support/raw.ts';
import { codes, coding, command, errorCodeOf, people, sampleCases } from '../support/sample.ts';

const latest = { kind: 'latest' } as const;

function answersOf(project: WritableProject, variable: string): unknown[] {
  return must(readReview(project))
    .codings.filter((one) => one.variable === variable)
    .map(({ case: number, coder, answer }) => [number, coder, answer.kind === 'codes' ? answer.codes : answer]);
}

function tasksOf(project: WritableProject): unknown[] {
  return must(readTasks(project)).map(({ this: shown, other, ...task }) => [
    task.case ?? task.table,
    shown.fields?.['answer'] ?? null,
    other.fields?.['answer'] ?? null,
  ]);
}

/** Two copies on which Ada coded the type of case 1 differently; the second did so later. */
function differing(): [WritableProject, WritableProject] {
  const [one, other] = twoCopies();
  command(one, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
  command(other, (write) => write.putCodings([coding(1, 'type', codes('private'))]));
  return [one, other];
}

describe('a coding that two copies changed', () => {
  it('shows as the later of the two, in either direction, and the other one is a task', () => {
    const [one, other] = differing();
    expect(mergeInto(one, other)).toMatchObject({ newTasks: 1, changes: '1 coding changed' });
    expect(answersOf(one, 'type')).toEqual([[1, 'ada', ['private']]]);
    mergeInto(other, one);
    for (const project of [one, other]) expect(tasksOf(project)).toEqual([[1, 'Private', 'Public']]);
  });

  it('is no task where both say the same', () => {
    const [one, other] = twoCopies();
    for (const project of [one, other])
      command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    expect(mergeInto(one, other)).toMatchObject({ newTasks: 0 });
    expect(tasksOf(one)).toEqual([]);
  });

  it('is one task where the one copy has merged the other, whose writer answered anew meanwhile', () => {
    const [one, other] = differing();
    mergeInto(other, one);
    expect(tasksOf(other)).toEqual([[1, 'Private', 'Public']]);
    command(one, (write) => write.putCodings([coding(1, 'type', { kind: 'empty', state: 'not-reported' })]));
    mergeInto(one, other);
    mergeInto(other, one);
    for (const project of [one, other]) expect(tasksOf(project)).toEqual([[1, 'not reported', 'Private']]);
  });

  it('shows where it was made and taken back on the other copy, which is a task, in either direction', () => {
    const [one, other] = twoCopies();
    for (const project of [one, other])
      command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    // From then on only this copy has old rows of codings.
    must(undo(one, latest, 'tests'));
    expect(mergeInto(one, other)).toMatchObject({ newTasks: 1 });
    mergeInto(other, one);
    for (const project of [one, other]) {
      expect(answersOf(project, 'type')).toEqual([[1, 'ada', ['public']]]);
      expect(tasksOf(project)).toEqual([[1, 'Public', null]]);
    }
  });

  it('stays as it is where the other copy merged it too and did something else since', () => {
    const [one, other] = differing();
    mergeInto(one, other);
    mergeInto(other, one);
    command(other, (write) => write.putCodings([coding(2, 'people', { kind: 'number', value: 2 })]));
    mergeInto(one, other);
    expect(answersOf(one, 'type')).toEqual([[1, 'ada', ['private']]]);
    expect(tasksOf(one)).toEqual([[1, 'Private', 'Public']]);
  });

  it('stands against its deletion, which is a task', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    mergeInto(other, one);
    command(one, (write) => write.putCodings([coding(1, 'type', codes('private'))]));
    command(other, (write) => write.deleteCodings([{ case: 1, variable: 'type', coder: 'ada' }]));
    mergeInto(one, other);
    mergeInto(other, one);
    for (const project of [one, other]) {
      expect(answersOf(project, 'type')).toEqual([[1, 'ada', ['private']]]);
      expect(tasksOf(project)).toEqual([[1, 'Private', null]]);
    }
  });

  it('takes the other version where a person says so, also on the other copy, and undo asks again', () => {
    const [one, other] = differing();
    mergeInto(one, other);
    mergeInto(other, one);
    const [task] = must(readTasks(one));
    command(one, (write) => write.settle(task?.task ?? 0, 'other'));
    expect(tasksOf(one)).toEqual([]);
    expect(answersOf(one, 'type')).toEqual([[1, 'ada', ['public']]]);
    mergeInto(other, one);
    expect([tasksOf(other), answersOf(other, 'type')]).toEqual([[], [[1, 'ada', ['public']]]]);
    must(undo(one, latest, 'tests'));
    expect(tasksOf(one)).toEqual([[1, 'Private', 'Public']]);
    expect(must(checkProject(one.path))).toEqual([]);
  });

  it('names who wrote what shows, beside another who wrote the same and also where a merge put it there', () => {
    const [one, other, third] = copiesOf(3);
    if (one === undefined || other === undefined || third === undefined) throw new Error('three copies were made');
    const says = (project: WritableProject, by: string, type: string): void => {
      const entry = { kind: 'test', by, summary: 'A test' };
      must(runCommand(project, entry, (write) => ok(write.putCodings([coding(1, 'type', codes(type))]))));
    };
    says(third, 'cem', 'private');
    says(other, 'ben', 'public');
    says(one, 'ana', 'public');
    mergeInto(one, other);
    mergeInto(one, third);
    mergeInto(third, one);
    for (const project of [one, third])
      expect(must(readTasks(project))).toMatchObject([{ this: { by: 'ana' }, other: { by: 'cem' } }]);
  });

  it('is kept once, and how it was settled goes along to the other copy', () => {
    const [one, other] = differing();
    mergeInto(one, other);
    mergeInto(other, one);
    const [task] = must(readTasks(one));
    command(one, (write) => write.settle(task?.task ?? 0, 'other'));
    command(other, (write) => write.putCodings([coding(2, 'type', codes('public'))]));
    mergeInto(one, other);
    mergeInto(other, one);
    for (const { path } of [one, other])
      expect(rowsOf(path, 'SELECT content, state FROM rival')).toMatchObject([{ state: 'kept-other' }]);
  });

  it('is one task for each other answer, and to keep what shows against one of them settles that alone', () => {
    const [one, second, third] = copiesOf(3);
    if (one === undefined || second === undefined || third === undefined) throw new Error('three copies were made');
    command(second, (write) => write.putCodings([coding(1, 'type', { kind: 'empty', state: 'absent' })]));
    command(third, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    command(one, (write) => write.putCodings([coding(1, 'type', codes('private'))]));
    mergeInto(one, second);
    mergeInto(one, third);
    expect(tasksOf(one)).toEqual([
      [1, 'Private', 'absent'],
      [1, 'Private', 'Public'],
    ]);
    const [task] = must(readTasks(one));
    command(one, (write) => write.settle(task?.task ?? 0, 'this'));
    expect(tasksOf(one)).toEqual([[1, 'Private', 'Public']]);
  });

  it('is settled by whoever codes it anew, and a task that is settled cannot be settled again', () => {
    const [one, other] = differing();
    mergeInto(one, other);
    const [task] = must(readTasks(one));
    command(one, (write) => write.putCodings([coding(2, 'type', codes('public'))]));
    expect(tasksOf(one)).toHaveLength(1);
    command(one, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    expect(tasksOf(one)).toEqual([]);
    expect(() => {
      command(one, (write) => write.settle(task?.task ?? 0, 'this'));
    }).toThrow(/not-found/);
  });
});

describe('an attribute that two people set on two copies', () => {
  it('has one value, and the other one is a task', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putCodings([coding(1, 'country', codes('uk'))]));
    command(other, (write) => write.putCodings([{ ...coding(1, 'country', codes('sweden')), coder: 'ben' }]));
    mergeInto(one, other);
    mergeInto(other, one);
    for (const project of [one, other]) {
      expect(answersOf(project, 'country')).toEqual([[1, 'ben', ['sweden']]]);
      expect(tasksOf(project)).toEqual([[1, 'Sweden', 'Uk']]);
    }
    const [task] = must(readTasks(one));
    command(one, (write) => write.settle(task?.task ?? 0, 'other'));
    expect(answersOf(one, 'country')).toEqual([[1, 'ada', ['uk']]]);
    expect(must(checkProject(one.path))).toEqual([]);
  });
});

describe('a passage that is evidence for an attribute', () => {
  it('stays, and is evidence for nothing, where the other copy gave the case another value', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putCodings([coding(1, 'country', codes('uk'))]));
    mergeInto(other, one);
    command(one, (write) => write.putCodings([{ ...coding(1, 'country', codes('sweden')), coder: 'ben' }]));
    const { documents, passages } = fullReview();
    const evidenceFor = [{ case: 1, variable: 'country', coder: 'ada' }];
    command(other, (write) => {
      write.putDocuments(documents.map((document) => ({ ...document, cases: [1] })));
      write.putPassages(passages.map((passage) => ({ ...passage, evidenceFor })));
    });
    mergeInto(one, other);
    mergeInto(other, one);
    for (const project of [one, other]) {
      expect(answersOf(project, 'country')).toEqual([[1, 'ben', ['sweden']]]);
      expect(must(readReview(project)).passages.map((passage) => passage.evidenceFor)).toEqual([[]]);
      expect(must(checkProject(project.path))).toEqual([]);
    }
  });
});

describe('a task about an attribute', () => {
  it('is settled by whoever gives the case its value anew, and by nothing else', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putCodings([coding(1, 'country', codes('uk'))]));
    command(other, (write) => write.putCodings([{ ...coding(1, 'country', codes('sweden')), coder: 'ben' }]));
    mergeInto(one, other);
    const year = { kind: 'number', value: 1999 } as const;
    command(one, (write) => write.putCodings([coding(2, 'country', codes('uk')), coding(1, 'year', year)]));
    command(one, (write) => write.putCodings([{ ...coding(2, 'year', year), coder: 'ben' }]));
    expect(tasksOf(one)).toEqual([[1, 'Sweden', 'Uk']]);
    command(one, (write) => write.putCodings([{ ...coding(1, 'country', codes('uk')), coder: 'ben' }]));
    expect(tasksOf(one)).toEqual([]);
  });
});

describe('a task about a case', () => {
  it('brings back what was said of it where its deletion is taken though somebody needs it', () => {
    const [one, other] = twoCopies();
    const [first] = sampleCases(1);
    if (first === undefined) throw new Error('a case was made');
    command(other, (write) => write.deleteCases([1]));
    command(one, (write) => write.putCases([{ ...first, title: 'Village bus' }]));
    command(one, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    mergeInto(one, other);
    const [task] = must(readTasks(one));
    expect(task).toMatchObject({ table: 'case', other: { fields: null } });
    command(one, (write) => write.settle(task?.task ?? 0, 'other'));
    expect(tasksOf(one)).toEqual([]);
    expect(answersOf(one, 'type')).toEqual([[1, 'ada', ['public']]]);
    expect(must(checkProject(one.path))).toEqual([]);
  });

  it('is settled by whoever writes the case anew, and by nothing that has the same key in another table', () => {
    const [one, other] = twoCopies();
    const [first] = sampleCases(1);
    if (first === undefined) throw new Error('a case was made');
    command(one, (write) => write.putCases([{ ...first, title: 'Village bus' }]));
    command(other, (write) => write.putCases([{ ...first, title: 'Night bus' }]));
    mergeInto(one, other);
    command(one, (write) => write.putCoders(people.map((coder) => ({ ...coder, note: 'Codes' }))));
    expect(tasksOf(one)).toHaveLength(1);
    command(one, (write) => write.putCases([{ ...first, title: 'Bus' }]));
    expect(tasksOf(one)).toEqual([]);
  });
});

describe('what cannot be merged', () => {
  it('is another review, and leaves everything as it was', () => {
    const [one] = twoCopies();
    const [other] = twoCopies();
    command(other, (write) => {
      const { project } = must(readReview(other));
      write.putProject({ ...project, uuid: '01900000-0000-7000-8000-00000000abcd' });
    });
    expect(() => mergeInto(one, other)).toThrow(/conflict: .* is another review/);
    expect(errorCodeOf(undo(one, latest, 'tests'))).toBe('not-found');
  });

  it('is a copy whose answers its codebook cannot have, and leaves everything as it was', () => {
    const [one, other] = twoCopies();
    command(other, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    withRaw(other.path, (database) => {
      disarm(database, 'coding');
      database.exec(`UPDATE coding SET codes = (SELECT max(code_key) || '' FROM code JOIN variable USING (variable_key)
        WHERE variable.id = 'role')`);
    });
    const before = must(readReview(one));
    expect(() => mergeInto(one, other)).toThrow(/^conflict: /);
    expect(must(readReview(one))).toEqual(before);
    expect(must(checkProject(one.path))).toEqual([]);
  });

  it('is more work on what was merged and taken back, until it is brought back', () => {
    const [one, other] = differing();
    mergeInto(one, other);
    must(undo(one, latest, 'tests'));
    command(other, (write) => write.putCodings([coding(2, 'type', codes('private'))]));
    expect(() => mergeInto(one, other)).toThrow(/taken back by entry 5.*undo PROJECT --entry 5/);
    must(undo(one, { kind: 'entry', seq: 5 }, 'tests'));
    mergeInto(one, other);
    expect(answersOf(one, 'type')).toEqual([
      [1, 'ada', ['private']],
      [2, 'ada', ['private']],
    ]);
  });
});

describe('a coding taken back on one copy', () => {
  it('comes back where a passage became evidence for it on the other, in either direction', () => {
    const key = { case: 1, variable: 'type', coder: 'ada' };
    const [one, other] = twoCopies();
    command(one, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    mergeInto(other, one);
    command(one, (write) => write.deleteCodings([key]));
    const { documents, passages } = fullReview();
    command(other, (write) => {
      write.putDocuments(documents.map((document) => ({ ...document, cases: [1] })));
      write.putPassages(passages.map((passage) => ({ ...passage, evidenceFor: [key] })));
    });
    mergeInto(one, other);
    mergeInto(other, one);
    for (const project of [one, other]) {
      expect(answersOf(project, 'type')).toEqual([[1, 'ada', ['public']]]);
      expect(must(readReview(project)).passages.map(({ evidenceFor }) => evidenceFor)).toContainEqual([key]);
      expect(must(checkProject(project.path))).toEqual([]);
    }
  });
});

describe('a claim taken back on one copy', () => {
  it('says nothing against what the other copy brings under the same key in another table', () => {
    const [one, other] = twoCopies();
    const [saved] = fullReview().specifications;
    if (saved === undefined) throw new Error('a table was saved');
    command(one, (write) => write.putClaims(fullReview().claims));
    must(undo(one, latest, 'tests'));
    command(other, (write) => {
      write.putSpecifications([saved]);
    });
    expect(mergeInto(one, other)).toMatchObject({ newTasks: 0, changes: '1 saved table or figure added' });
  });
});
