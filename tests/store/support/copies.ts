import { copyFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { MergeReport } from '../../../src/domain/model/merge.ts';
import { makePackage } from '../../../src/store/merge/make-package.ts';
import { readyMerge, writeMerge } from '../../../src/store/merge/merge-projects.ts';
import { openToRead, openToWrite } from '../../../src/store/open-project.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import type { Surroundings } from '../../../src/store/surroundings.ts';
import { must } from '../../support/must.ts';
import { sampleProject } from './sample.ts';
import { uuidOf } from './surroundings.ts';

let ticks = 0;
let families = 100;

/** A clock that never shows one time twice, and ids of a copy's own. */
function surroundingsOf(family: number): Surroundings {
  let made = 0;
  return {
    clock: () => {
      ticks += 1;
      return new Date(Date.UTC(2026, 0, 2) + ticks * 1000).toISOString();
    },
    ids: () => {
      made += 1;
      return uuidOf(made, family);
    },
  };
}

/** Copies of one review, each open for writing, in a folder of the test's own. */
export function copiesOf(count: number, cases = 4): WritableProject[] {
  const base = sampleProject(cases);
  base.close();
  return Array.from({ length: count }, (_, index) => copyOf(base.path, `copy-${String(index)}`));
}

/** One more copy of a project that nobody has open for writing. */
function copyOf(path: string, name: string): WritableProject {
  families += 1;
  const target = join(dirname(path), `${name}-${String(families)}.copro`);
  copyFileSync(path, target);
  const project = must(openToWrite(target, surroundingsOf(families)));
  onTestFinished(project.close);
  return project;
}

/** A copy of an open project as it is now. */
export function snapshotOf(project: WritableProject): WritableProject {
  project.writer.pragma('wal_checkpoint(TRUNCATE)');
  return copyOf(project.path, 'snapshot');
}

/** A package of an open project for one coder, open for writing as that coder would have it. */
export function packageFor(project: WritableProject, coder: string): WritableProject {
  families += 1;
  const path = join(dirname(project.path), `package-${String(families)}.copro`);
  writeFileSync(path, must(makePackage(project, coder, surroundingsOf(families))));
  families += 1;
  const opened = must(openToWrite(path, surroundingsOf(families)));
  onTestFinished(opened.close);
  return opened;
}

/** Merges one copy into another, which stay open. */
export function mergeInto(project: WritableProject, other: Pick<WritableProject, 'path'>, dryRun = false): MergeReport {
  const reading = must(openToRead(other.path));
  try {
    const steps = readyMerge(project, reading);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return must(writeMerge(project, must(step.value), { by: 'tests', dryRun, file: other.path }));
  } finally {
    reading.close();
  }
}

/** Two copies of one review. */
export function twoCopies(cases = 4): [WritableProject, WritableProject] {
  const [one, other] = copiesOf(2, cases);
  if (one === undefined || other === undefined) throw new Error('two copies were made');
  return [one, other];
}
