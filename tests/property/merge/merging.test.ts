import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../../src/store/check-project.ts';
import { undo } from '../../../src/store/history/undo.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { readRevision } from '../../../src/store/read/read-revision.ts';
import { valueOf } from '../../store/support/sample.ts';
import { copiesOf, mergeInto, snapshotOf } from './copies.ts';
import { holdings } from './holdings.ts';
import { type Edit, run, someEdits } from './random-edits.ts';

const runs = { numRuns: Number(process.env['MERGE_RUNS'] ?? 20) };

function pair(): [WritableProject, WritableProject] {
  const [one, other] = copiesOf(2);
  if (one === undefined || other === undefined) throw new Error('two copies');
  return [one, other];
}

function isSound(project: WritableProject): void {
  expect(valueOf(checkProject(project.path))).toEqual([]);
}

describe('merging two copies', { timeout: 600_000 }, () => {
  it('in either direction gives the same review, sound, and undone the one before', () => {
    fc.assert(
      fc.property(someEdits(), someEdits(), someEdits(), (before, first, second) => {
        const [base] = copiesOf(1);
        if (base === undefined) return;
        run(base, before);
        const [a, b] = [snapshotOf(base), snapshotOf(base)];
        run(a, first);
        run(b, second);
        const [ours, theirs] = [snapshotOf(a), snapshotOf(b)];
        const exported = JSON.stringify(valueOf(readReview(a)));
        const report = mergeInto(a, theirs);
        isSound(a);
        const revision = valueOf(readRevision(a));
        mergeInto(a, theirs);
        expect(valueOf(readRevision(a))).toBe(revision);
        mergeInto(b, ours);
        isSound(b);
        expect(holdings(a)).toEqual(holdings(b));
        mergeInto(a, b);
        mergeInto(b, a);
        expect(holdings(a)).toEqual(holdings(b));
        if (report.entry !== null) valueOf(undo(snapshotOf(a), { kind: 'latest' }, 'tests'));
        const back = snapshotOf(a);
        if (report.entry !== null) {
          valueOf(undo(back, { kind: 'latest' }, 'tests'));
          expect(JSON.stringify(valueOf(readReview(back)))).toBe(exported);
          isSound(back);
        }
        for (const project of [base, a, b, ours, theirs, back]) project.close();
      }),
      runs,
    );
  });
});
void pair;

type Step = { readonly kind: 'edit'; readonly on: number; readonly edits: readonly Edit[] } | { readonly kind: 'merge'; readonly on: number; readonly from: number };

const someCopy = fc.integer({ min: 0, max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), on: someCopy, edits: someEdits(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge' as const), on: someCopy, from: someCopy }) },
);

describe('merging three copies', { timeout: 600_000 }, () => {
  it('in any order and grouping gives the same review', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 9 }), (steps) => {
        const copies = copiesOf(3);
        const at = (index: number): WritableProject => copies[index] as WritableProject;
        for (const one of steps) {
          if (one.kind === 'edit') run(at(one.on), one.edits);
          else if (one.on !== one.from) mergeInto(at(one.on), at(one.from));
        }
        const one = snapshotOf(at(0));
        mergeInto(one, at(1));
        mergeInto(one, at(2));
        const two = snapshotOf(at(0));
        mergeInto(two, at(2));
        mergeInto(two, at(1));
        const between = snapshotOf(at(1));
        mergeInto(between, at(0));
        const three = snapshotOf(at(2));
        mergeInto(three, between);
        for (const project of [one, two, three]) isSound(project);
        expect(holdings(two)).toEqual(holdings(one));
        expect(holdings(three)).toEqual(holdings(one));
        let news = true;
        for (let round = 0; round < 5 && news; round += 1) {
          news = false;
          for (const into of copies) for (const from of copies) if (into !== from && mergeInto(into, from).entry !== null) news = true;
        }
        expect(news).toBe(false);
        for (const project of copies) expect(holdings(project)).toEqual(holdings(one));
        for (const project of [...copies, one, two, three, between]) project.close();
      }),
      runs,
    );
  });
});
