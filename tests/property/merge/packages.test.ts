import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/model/result.ts';
import { checkProject } from '../../../src/store/check-project.ts';
import { readHistory } from '../../../src/store/history/read-history.ts';
import { undo } from '../../../src/store/history/undo.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { readRevision } from '../../../src/store/read/read-revision.ts';
import { runCommand } from '../../../src/store/run-command.ts';
import { copiesOf, mergeInto, packageFor, snapshotOf } from '../../store/support/copies.ts';
import { coding } from '../../store/support/sample.ts';
import { must } from '../../support/must.ts';
import { holdings } from './holdings.ts';
import { type Edit, run, someEdits } from './random-edits.ts';

/** `MERGE_RUNS=200 COPRO_SEED=$RANDOM` looks further. */
const runs = (usual: number): { numRuns: number } => ({ numRuns: Number(process.env['MERGE_RUNS'] ?? usual) });

const summary = 'ada set Summary of case 2';

type Three = { readonly main: WritableProject; readonly ben: WritableProject; readonly third: WritableProject };

/** A review, a copy of it that stayed behind, and a package for Ben; each went on for itself. */
function threeOf([before, main, ben, third]: readonly (readonly Edit[])[]): Three {
  const [first] = copiesOf(1);
  if (first === undefined) throw new Error('a copy was made');
  const behind = snapshotOf(first);
  run(first, before ?? []);
  const entry = { kind: 'code', by: 'ada', summary };
  const said = coding(2, 'summary', { kind: 'text', text: 'Nobody says this at random' });
  must(runCommand(first, entry, (write) => ok(write.putCodings([said]))));
  const blind = packageFor(first, 'ben');
  run(first, main ?? []);
  run(blind, ben ?? []);
  run(behind, third ?? []);
  return { main: first, ben: blind, third: behind };
}

const someWork = fc.tuple(someEdits(4), someEdits(3), someEdits(3), someEdits(3));

/** The entries in words, but for those of merges, which are a copy's own. */
function entries(project: WritableProject): string[] {
  const { entries: all } = must(readHistory(project, { limit: 1000 }));
  return all.filter(({ kind, undoes }) => kind === 'code' && undoes === undefined).map(({ words }) => words);
}

function exported(project: WritableProject): string {
  return JSON.stringify(must(readReview(project)));
}

function isSound(project: WritableProject): void {
  expect(must(checkProject(project.path))).toEqual([]);
}

describe('a package that is merged into a copy which has not seen what it leaves out', { timeout: 600_000 }, () => {
  it('hides nothing from that copy: with the review it was made of, in whatever order, all of it is there', () => {
    fc.assert(
      fc.property(someWork, (work) => {
        const { main, ben, third } = threeOf(work);
        const orders = [
          [third, ben, main],
          [third, main, ben],
          [main, ben, third],
          [main, third, ben],
          [ben, main, third],
        ];
        const all = orders.map(([first, ...others]) => {
          const project = snapshotOf(first ?? main);
          for (const other of others) mergeInto(project, other);
          return project;
        });
        for (const project of all) isSound(project);
        const [one, ...others] = all.map(holdings);
        for (const other of others) expect(other).toEqual(one);
        for (const project of all) {
          expect(entries(project)).toContain(summary);
          expect(entries(project)).not.toContain('What another coder did');
        }
        for (const project of [main, ben, third, ...all]) project.close();
      }),
      runs(5),
    );
  });

  it('comes on through other copies too, and each merge that fills it in is undone at once', () => {
    fc.assert(
      fc.property(someWork, (work) => {
        const { main, ben, third } = threeOf(work);
        const fourth = snapshotOf(third);
        mergeInto(third, ben);
        mergeInto(fourth, third);
        const before = exported(fourth);
        const { entry } = mergeInto(fourth, main);
        isSound(fourth);
        const merged = holdings(fourth);
        if (entry !== null) {
          must(undo(fourth, { kind: 'latest' }, 'tests'));
          expect(exported(fourth)).toBe(before);
          isSound(fourth);
          must(undo(fourth, { kind: 'entry', seq: must(readRevision(fourth)) }, 'tests'));
        }
        mergeInto(third, main);
        expect(holdings(third)).toEqual(merged);
        mergeInto(main, fourth);
        expect(mergeInto(main, third)).toMatchObject({ entry: null });
        expect(holdings(main)).toEqual(merged);
        for (const project of [main, ben, third, fourth]) project.close();
      }),
      runs(4),
    );
  });
});
