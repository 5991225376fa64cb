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
import { run, someEdits } from './random-edits.ts';

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
