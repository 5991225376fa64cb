import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../../src/store/check-project.ts';
import { markRestorePoint, redo, undo } from '../../../src/store/history/undo.ts';
import { openToWrite } from '../../../src/store/open-project.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { errorCodeOf, sampleProject } from '../../store/support/sample.ts';
import { fixedSurroundings } from '../../store/support/surroundings.ts';
import { must } from '../../support/must.ts';
import { runChanges, sampleSize, someChanges } from './random-commands.ts';

const runs = { numRuns: 25, seed: 20_261_125 };
const commands = fc.array(someChanges, { minLength: 1, maxLength: 8 });
const latest = { kind: 'latest' } as const;

let family = 20;
function reopened(project: WritableProject): WritableProject {
  project.close();
  family += 1;
  return must(openToWrite(project.path, fixedSurroundings(family)));
}

/** Everything the project holds, its history left out. */
function holdings(project: WritableProject): string {
  return JSON.stringify(must(readReview(project)));
}

function revision(project: WritableProject): number {
  return Number(project.writer.statement('SELECT max(seq) FROM command').pluck().get());
}

/** Runs the commands and gives what the project held at first and after each that left an entry. */
function states(project: WritableProject, list: readonly Parameters<typeof runChanges>[1][]): string[] {
  const seen = [holdings(project)];
  for (const changes of list) {
    const before = revision(project);
    runChanges(project, changes);
    if (revision(project) > before) seen.push(holdings(project));
  }
  return seen;
}

describe('undo and redo', () => {
  it('go through every state back to the first and forward to the last, across restarts', () => {
    fc.assert(
      fc.property(commands, fc.nat(16), (list, restart) => {
        let project = sampleProject(sampleSize);
        const seen = states(project, list);
        for (const state of seen.slice(0, -1).reverse()) {
          must(undo(project, latest, 'tests'));
          expect(holdings(project)).toBe(state);
          if (restart % seen.length === 1) project = reopened(project);
        }
        expect(errorCodeOf(undo(project, latest, 'tests'))).toBe('not-found');
        project = reopened(project);
        for (const state of seen.slice(1)) {
          must(redo(project, 'tests'));
          expect(holdings(project)).toBe(state);
        }
        expect(errorCodeOf(redo(project, 'tests'))).toBe('not-found');
        expect(must(checkProject(project.path))).toEqual([]);
        project.close();
      }),
      runs,
    );
  });

  it('of everything since a restore point is one entry, and comes back as one', () => {
    fc.assert(
      fc.property(commands, commands, fc.nat(6), (first, second, undone) => {
        const project = sampleProject(sampleSize);
        states(project, first);
        const marked = holdings(project);
        must(markRestorePoint(project, 'here', 'tests'));
        const seen = states(project, second);
        for (let step = 0; step < Math.min(undone, seen.length - 1); step += 1) undo(project, latest, 'tests');
        const left = holdings(project);
        const entries = revision(project);
        const back = undo(project, { kind: 'restore-point', name: 'here' }, 'tests');
        expect(holdings(project)).toBe(marked);
        if (seen.length > 1) {
          expect(must(back).to).toBe(entries);
          expect(revision(project)).toBe(entries + 1);
          must(redo(project, 'tests'));
        }
        expect(holdings(project)).toBe(left);
        expect(must(checkProject(project.path))).toEqual([]);
        project.close();
      }),
      runs,
    );
  });

  it('of any entry either puts its rows back and leaves a sound project, or changes nothing', () => {
    fc.assert(
      fc.property(commands, fc.array(fc.nat(40), { maxLength: 12 }), (list, picks) => {
        const project = sampleProject(sampleSize);
        states(project, list);
        for (const pick of picks) {
          const before = { holds: holdings(project), revision: revision(project) };
          const outcome = undo(project, { kind: 'entry', seq: (pick % before.revision) + 1 }, 'tests');
          if (outcome.ok) expect(revision(project)).toBe(before.revision + 1);
          else {
            expect(outcome.error.code).toBe('conflict');
            expect({ holds: holdings(project), revision: revision(project) }).toEqual(before);
          }
        }
        expect(must(checkProject(project.path))).toEqual([]);
        project.close();
      }),
      runs,
    );
  });
});
