import { describe, expect, it } from 'vitest';
import { readReview as reviewIn } from '../../../src/formats/json/read-review.ts';
import { writeJson } from '../../../src/formats/json/write-json.ts';
import { checkProject } from '../../../src/store/check-project.ts';
import { readHistoryOf } from '../../../src/store/history/read-history.ts';
import { markRestorePoint, redo, undo } from '../../../src/store/history/undo.ts';
import { readTasks } from '../../../src/store/merge/read-tasks.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import type { Write } from '../../../src/store/write/write.ts';
import { must } from '../../support/must.ts';
import { copiesOf, mergeInto, snapshotOf } from '../support/copies.ts';
import { fullReview } from '../support/full-review.ts';
import { codes, coding, command } from '../support/sample.ts';
import { uuidOf } from '../support/surroundings.ts';

const at = '2026-02-03T04:05:06.000Z';
const pilot = {
  uuid: uuidOf(1, 5),
  title: 'Pilot',
  codebookVersion: 1,
  cases: [1, 2],
  coders: ['ben'],
  opened: at,
  frozen: [],
};

/** One copy. */
function aCopy(): WritableProject {
  const [copy] = copiesOf(1);
  if (copy === undefined) throw new Error('a copy was made');
  return copy;
}

/** Two copies as the first is now, of which the second then undoes what was done last. */
function withUndone(base: WritableProject): [WritableProject, WritableProject] {
  const copy = snapshotOf(base);
  undoLast(copy);
  return [base, copy];
}

function undoLast(project: WritableProject): void {
  must(undo(project, { kind: 'latest' }, 'tests'));
}

/** Merges two copies, each into the other as it was before. */
function mergeBoth(one: WritableProject, other: WritableProject): void {
  const before = snapshotOf(one);
  mergeInto(one, other);
  mergeInto(other, before);
}

function casesOf(project: WritableProject): number {
  return must(readReview(project)).cases.length;
}

/** Nothing is wrong with a project, and what is exported of it can be read again. */
function isWhole(project: WritableProject): void {
  expect(must(checkProject(project.path))).toEqual([]);
  const exported = writeJson(must(readReview(project)));
  expect(reviewIn({ name: 'review.json', bytes: exported }).ok).toBe(true);
}

describe('a round that one copy took back', () => {
  const meanwhile: readonly [string, (project: WritableProject) => unknown][] = [
    [
      'a case of it was marked done',
      (project) => command(project, (write) => write.putDone({ round: pilot.uuid, coder: 'ben', cases: [1], at })),
    ],
    [
      'it was closed',
      (project) => {
        command(project, (write) => {
          write.putRounds([{ ...pilot, closed: at }]);
        });
      },
    ],
  ];

  it.each(meanwhile)('comes back with its cases and coders where meanwhile %s', (_, work) => {
    const base = aCopy();
    command(base, (write) => write.putCodings([{ ...coding(1, 'type', codes('public')), coder: 'ben' }]));
    command(base, (write) => {
      write.putRounds([pilot]);
    });
    const [one, other] = withUndone(base);
    work(one);
    mergeBoth(one, other);
    for (const project of [one, other]) {
      expect(must(readReview(project)).rounds).toMatchObject([{ cases: [1, 2], coders: ['ben'] }]);
      isWhole(project);
    }
  });
});

describe('what one copy took back and nothing needs any more', () => {
  const { documents, passages } = fullReview();
  const needed: readonly [string, (write: Write) => void, (write: Write) => void][] = [
    [
      'a round with its cases, coders and assignments',
      (write) => {
        write.putRounds([{ ...pilot, assignments: [{ coder: 'ben', cases: [2] }] }]);
      },
      (write) => write.putDone({ round: pilot.uuid, coder: 'ben', cases: [2], at }),
    ],
    [
      'a document with its cases',
      (write) => {
        write.putDocuments(documents);
      },
      (write) => {
        write.putPassages(passages.map((passage) => ({ ...passage, evidenceFor: [] })));
      },
    ],
    [
      'a coding with what it is evidence for',
      (write) => write.putCodings([coding(1, 'type', codes('public'))]),
      (write) => {
        write.putDocuments(documents);
        write.putPassages(passages);
      },
    ],
  ];

  it.each(needed)('goes again: %s', (_, put, need) => {
    const base = aCopy();
    command(base, put);
    const [other, one] = withUndone(base);
    const before = must(readReview(one));
    command(other, need);
    mergeInto(one, other);
    expect(must(readReview(one))).not.toEqual(before);
    undoLast(other);
    mergeBoth(one, other);
    for (const project of [one, other]) {
      const { rounds, documents: left, codings } = must(readReview(project));
      expect([rounds, left, codings]).toEqual([[], [], []]);
      isWhole(project);
    }
  });
});

describe('what belongs to something that one copy took back', () => {
  const reordered: readonly [string, (write: Write, backwards: boolean) => void][] = [
    [
      'the cases and coders of a round',
      (write, backwards) => {
        const members = backwards
          ? { cases: [2, 1], coders: ['ben', 'ada'] }
          : { cases: [1, 2], coders: ['ada', 'ben'] };
        write.putRounds([{ ...pilot, ...members }]);
      },
    ],
    [
      'the cases of a document',
      (write, backwards) => {
        const { documents } = fullReview();
        write.putDocuments(documents.map((document) => ({ ...document, cases: backwards ? [1, 2] : [2, 1] })));
      },
    ],
  ];

  it.each(reordered)('is no task of its own where the other put it in another order: %s', (_, put) => {
    const base = aCopy();
    command(base, (write) => {
      put(write, false);
    });
    const [one, other] = withUndone(base);
    command(one, (write) => {
      put(write, true);
    });
    const { rounds, documents } = must(readReview(one));
    mergeBoth(one, other);
    for (const project of [one, other]) {
      expect(must(readReview(project))).toMatchObject({ rounds, documents });
      expect(must(readTasks(project))).toEqual([]);
      isWhole(project);
    }
  });
});

describe('a document that one copy took back', () => {
  it('comes back without a case that it was taken from before', () => {
    const { documents, passages } = fullReview();
    const base = aCopy();
    must(markRestorePoint(base, 'Before', 'tests'));
    for (const cases of [[2, 1], [1]])
      command(base, (write) => {
        write.putDocuments(documents.map((document) => ({ ...document, cases })));
      });
    const other = snapshotOf(base);
    must(undo(other, { kind: 'restore-point', name: 'Before' }, 'tests'));
    command(base, (write) => {
      write.putPassages(passages.map((passage) => ({ ...passage, evidenceFor: [] })));
    });
    mergeBoth(base, other);
    for (const project of [base, other])
      expect(must(readReview(project)).documents.map(({ cases }) => cases)).toEqual([[1]]);
  });

  it('comes back with its cases where meanwhile somebody marked a passage in it', () => {
    const { documents, passages } = fullReview();
    const base = aCopy();
    command(base, (write) => {
      write.putDocuments(documents);
    });
    const [one, other] = withUndone(base);
    command(one, (write) => {
      write.putPassages(passages.map((passage) => ({ ...passage, evidenceFor: [] })));
    });
    mergeBoth(one, other);
    for (const project of [one, other]) {
      expect(must(readReview(project)).documents).toEqual(documents);
      isWhole(project);
    }
  });
});

const village = { uuid: uuidOf(1, 77), number: 5, title: 'Village bus', status: { kind: 'included' as const } };

/** A copy on which a fifth case was the last thing to come. */
function withVillage(): WritableProject {
  const base = aCopy();
  command(base, (write) => write.putCases([village]));
  return base;
}

describe('a case that one copy took back', () => {
  it('shows what was written of it on a third copy, whichever copy came first', () => {
    const [base, one] = withUndone(withVillage());
    const [other, third] = [snapshotOf(base), snapshotOf(base)];
    command(other, (write) => write.putCases([{ ...village, doi: '10.1000/xyz' }]));
    command(third, (write) => {
      write.putRounds([{ ...pilot, cases: [5], closed: at }]);
    });
    const another = snapshotOf(one);
    for (const from of [other, third]) mergeInto(one, from);
    for (const from of [third, other]) mergeInto(another, from);
    for (const project of [one, another]) {
      expect(must(readReview(project)).cases.at(-1)).toMatchObject({ number: 5, doi: '10.1000/xyz' });
      // Whether it should have gone is for somebody to say; that is all there is to say.
      expect(must(readTasks(project)).map(({ other: beside }) => beside.fields)).toEqual([null]);
      isWhole(project);
    }
  });

  it('goes again once what needed it was taken back too', () => {
    const [other, one] = withUndone(withVillage());
    command(other, (write) => write.putCodings([coding(5, 'type', codes('public'))]));
    mergeInto(one, other);
    expect(casesOf(one)).toBe(5);
    undoLast(other);
    mergeBoth(one, other);
    for (const project of [one, other]) {
      expect(casesOf(project)).toBe(4);
      expect(must(readTasks(project))).toEqual([]);
      isWhole(project);
    }
    expect(mergeInto(one, other).entry).toBeNull();
    undoLast(one);
    expect(casesOf(one)).toBe(5);
    isWhole(one);
  });

  it('goes again also where the merge that brought it back was undone and redone', () => {
    const [other, one] = withUndone(withVillage());
    command(other, (write) => write.putCodings([coding(5, 'type', codes('public'))]));
    mergeInto(one, other);
    undoLast(one);
    expect(casesOf(one)).toBe(4);
    must(redo(one, 'tests'));
    expect(casesOf(one)).toBe(5);
    undoLast(other);
    mergeBoth(one, other);
    for (const project of [one, other]) {
      expect(casesOf(project)).toBe(4);
      isWhole(project);
    }
  });

  it('goes again on the copy that needed it too, though the other brings nothing but its merge', () => {
    const [other, one] = withUndone(withVillage());
    command(other, (write) => write.putCodings([coding(5, 'type', codes('public'))]));
    mergeBoth(one, other);
    expect([one, other].map(casesOf)).toEqual([5, 5]);
    // As long as it is needed, merges that state nothing are no reason to merge.
    expect([mergeInto(one, other).entry, mergeInto(other, one).entry]).toEqual([null, null]);
    command(other, (write) => write.deleteCodings([{ case: 5, variable: 'type', coder: 'ada' }]));
    mergeInto(one, other);
    expect(mergeInto(other, one)).toMatchObject({ changes: '1 case removed', newTasks: 0 });
    for (const project of [one, other]) {
      expect(casesOf(project)).toBe(4);
      isWhole(project);
    }
    expect([mergeInto(one, other).entry, mergeInto(other, one).entry]).toEqual([null, null]);
    undoLast(other);
    expect(casesOf(other)).toBe(5);
    isWhole(other);
  });

  it('stays untouched as long as something needs it', () => {
    const [other, one] = withUndone(withVillage());
    command(other, (write) => write.putCodings([coding(5, 'type', codes('public'))]));
    mergeInto(one, other);
    const log = (): unknown => must(readHistoryOf(one, { case: 5 })).map(({ entry }) => entry.seq);
    const before = log();
    command(other, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    mergeInto(one, other);
    expect(log()).toEqual(before);
    expect(casesOf(one)).toBe(5);
  });

  it.each([
    ['the copy that coded it', true],
    ['the copy that stayed behind', false],
  ])('has its number again where another case got that meanwhile, if %s comes first', (_, isCodedFirst) => {
    const [coded, one] = withUndone(withVillage());
    const behind = snapshotOf(coded);
    command(coded, (write) => write.putCodings([coding(5, 'type', codes('public'))]));
    command(one, (write) => write.putCases([{ ...village, uuid: uuidOf(1, 78), number: 5, title: 'Tram' }]));
    command(behind, (write) => write.putCases([{ ...village, uuid: uuidOf(1, 79), number: 6, title: 'Boat' }]));
    const others = isCodedFirst ? [coded, behind] : [behind, coded];
    const [first, last] = others.map((from) => mergeInto(one, from));
    const numbers = must(readReview(one)).cases.map(({ number, title }) => [number, title]);
    expect(numbers.slice(4)).toEqual([
      [5, 'Village bus'],
      [6, 'Boat'],
      [7, 'Tram'],
    ]);
    isWhole(one);
    expect(mergeInto(one, coded).entry).toBeNull();
    // Each merge says what it did to numbers, so that nobody looks for a case in vain.
    const told = [first, last].flatMap((report) => report?.renumbered ?? []);
    expect(told.filter(({ title }) => title === 'Tram').map(({ from, to }) => [from, to])).toEqual(
      isCodedFirst
        ? [
            [5, 6],
            [6, 7],
          ]
        : [[5, 7]],
    );
  });

  it('is counted as what it is once the merge is done', () => {
    const [other, one] = withUndone(withVillage());
    command(other, (write) => write.putCodings([coding(5, 'type', codes('public'))]));
    const behind = snapshotOf(other);
    const came = { table: 'case', added: 1, changed: 0, removed: 0 };
    const coded = { table: 'coding', added: 1, changed: 0, removed: 0 };
    // It went with what came, and is back: not one case less.
    expect(mergeInto(other, one).counts).toEqual([{ table: 'case', added: 0, changed: 1, removed: 0 }]);
    expect(mergeInto(one, behind).counts).toEqual([came, coded]);
  });
});
