import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../../src/store/check-project.ts';
import { undo } from '../../../src/store/history/undo.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { readRevision } from '../../../src/store/read/read-revision.ts';
import { copiesOf, mergeInto, snapshotOf } from '../../store/support/copies.ts';
import { must } from '../../support/must.ts';
import { holdings } from './holdings.ts';
import { comingAndGoing, type Edit, run, someEdits } from './random-edits.ts';
import { versionsKept } from './versions-kept.ts';

/** `MERGE_RUNS=200 COPRO_SEED=$RANDOM` looks further. */
const runs = (usual: number): { numRuns: number } => ({ numRuns: Number(process.env['MERGE_RUNS'] ?? usual) });

function isSound(project: WritableProject): void {
  expect(must(checkProject(project.path))).toEqual([]);
}

function exported(project: WritableProject): string {
  return JSON.stringify(must(readReview(project)));
}

function closeAll(projects: readonly WritableProject[]): void {
  for (const project of projects) project.close();
}

/** Two copies that began as one, each edited on its own. */
function apart(before: readonly Edit[], first: readonly Edit[], second: readonly Edit[]): WritableProject[] {
  const base = copiesOf(1);
  for (const project of base) run(project, before);
  const copies = [first, second].flatMap((edits) =>
    base.map((project) => {
      const copy = snapshotOf(project);
      run(copy, edits);
      return copy;
    }),
  );
  closeAll(base);
  return copies;
}

type Pair = (one: WritableProject, other: WritableProject) => void;

/** Holds for two copies of random edits. */
function forTwoCopies(usual: number, check: Pair): void {
  fc.assert(
    fc.property(someEdits(), someEdits(), someEdits(), (before, first, second) => {
      const [one, other] = apart(before, first, second);
      if (one === undefined || other === undefined) throw new Error('two copies were made');
      check(one, other);
      closeAll([one, other]);
    }),
    runs(usual),
  );
}

describe('merging two copies', { timeout: 600_000 }, () => {
  it('in either direction gives the same review, and a sound one', () => {
    forTwoCopies(8, (one, other) => {
      const before = snapshotOf(one);
      mergeInto(one, other);
      mergeInto(other, before);
      isSound(one);
      isSound(other);
      expect(holdings(other)).toEqual(holdings(one));
      mergeInto(one, other);
      expect(holdings(one)).toEqual(holdings(other));
      before.close();
    });
  });

  it('twice is as good as once, and writes nothing the second time', () => {
    forTwoCopies(4, (one, other) => {
      mergeInto(one, other);
      const revision = must(readRevision(one));
      expect(mergeInto(one, other)).toMatchObject({ entry: null, entries: 0 });
      expect(must(readRevision(one))).toBe(revision);
    });
  });

  it('as a dry run says the same as it then does, and keeps nothing', () => {
    forTwoCopies(4, (one, other) => {
      const before = exported(one);
      const revision = must(readRevision(one));
      const told = mergeInto(one, other, true);
      expect([exported(one), must(readRevision(one))]).toEqual([before, revision]);
      const { entry, ...done } = mergeInto(one, other);
      expect(told).toEqual({ ...done, entry: null, dryRun: true });
      expect(entry === null).toBe(done.entries === 0);
    });
  });

  it('is undone at once, and gives the review before, byte for byte', () => {
    forTwoCopies(6, (one, other) => {
      const before = exported(one);
      const { entry } = mergeInto(one, other);
      if (entry === null) return;
      const merged = holdings(one);
      must(undo(one, { kind: 'latest' }, 'tests'));
      expect(exported(one)).toBe(before);
      isSound(one);
      expect(mergeInto(one, other)).toMatchObject({ entry: null, takenBack: [{ merge: entry }] });
      must(undo(one, { kind: 'entry', seq: must(readRevision(one)) }, 'tests'));
      expect(holdings(one)).toEqual(merged);
      isSound(one);
    });
  });

  it('loses no version that anybody ever wrote', () => {
    forTwoCopies(6, (one, other) => {
      const written = new Set([...versionsKept(one), ...versionsKept(other)]);
      mergeInto(one, other);
      const kept = versionsKept(one);
      expect([...written].filter((version) => !kept.has(version))).toEqual([]);
    });
  });

  it('once undone on one copy takes nothing from the other', () => {
    forTwoCopies(4, (one, other) => {
      const before = snapshotOf(other);
      if (mergeInto(one, other).entry === null) return;
      const alone = snapshotOf(one);
      must(undo(one, { kind: 'latest' }, 'tests'));
      mergeInto(other, one);
      mergeInto(before, alone);
      expect(holdings(other)).toEqual(holdings(before));
      closeAll([before, alone]);
    });
  });
});

type Step =
  | { readonly kind: 'edit'; readonly on: number; readonly edits: readonly Edit[] }
  | { readonly kind: 'merge'; readonly on: number; readonly from: number };

const someCopy = fc.integer({ min: 0, max: 2 });
const stepsOf = (edits: fc.Arbitrary<readonly Edit[]>): fc.Arbitrary<Step[]> => {
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), on: someCopy, edits }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge' as const), on: someCopy, from: someCopy }) },
  );
  return fc.array(step, { minLength: 3, maxLength: 9 });
};

/** Three copies that were edited, and some of them merged, in turns. */
function threeCopies(steps: readonly Step[]): [WritableProject, WritableProject, WritableProject] {
  const [first, second, third] = copiesOf(3);
  if (first === undefined || second === undefined || third === undefined) throw new Error('three copies were made');
  const copies = [first, second, third] as const;
  for (const one of steps) {
    const on = copies[one.on];
    if (on === undefined) continue;
    if (one.kind === 'edit') run(on, one.edits);
    else mergeIfOther(on, copies[one.from]);
  }
  return [...copies];
}

function mergeIfOther(project: WritableProject, other: WritableProject | undefined): boolean {
  return other !== undefined && other !== project && mergeInto(project, other).entry !== null;
}

/** A snapshot with others merged into it, one after the other. */
function gathered(first: WritableProject, ...others: readonly WritableProject[]): WritableProject {
  const project = snapshotOf(first);
  for (const other of others) mergeInto(project, other);
  return project;
}

describe.each([
  { what: 'edits of every kind', steps: stepsOf(someEdits(3)) },
  { what: 'edits that bring and take away', steps: stepsOf(comingAndGoing(3)) },
])('merging three copies with $what', { timeout: 600_000 }, ({ steps: someSteps }) => {
  it('in any order and grouping gives the same review', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const [a, b, c] = threeCopies(steps);
        const pair = gathered(b, a);
        const all = [gathered(a, b, c), gathered(a, c, b), gathered(c, pair)];
        const [one, ...others] = all.map(holdings);
        for (const project of all) isSound(project);
        for (const other of others) expect(other).toEqual(one);
        closeAll([a, b, c, pair, ...all]);
      }),
      runs(5),
    );
  });

  it('until nothing is new leaves all alike, the numbers of cases included', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const copies = threeCopies(steps);
        const round = (): boolean =>
          copies.map((into) => copies.map((from) => mergeIfOther(into, from)).includes(true)).includes(true);
        let rounds = 0;
        while (round()) rounds += 1;
        expect(rounds).toBeLessThan(3);
        const [one, ...others] = copies.map(holdings);
        for (const other of others) expect(other).toEqual(one);
        for (const project of copies) isSound(project);
        closeAll(copies);
      }),
      runs(4),
    );
  });
});
