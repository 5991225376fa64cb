import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must } from '../tables.ts';
import { digestOf, nothing } from './digest.ts';
import { startLife } from './life.ts';
import { putOlderProject } from './older-project.ts';
import { answerOf, prepareStep, type Stream } from './stream.ts';

/** What a step does to a project where nothing goes wrong. */
export type Rehearsed = { readonly kind: string; readonly answer: string; readonly state: string };

/**
 * Runs a stream undisturbed, and one step more, with which work can go on where it is through. By step; before the first
 * stands the state in which there is no project yet.
 */
export async function rehearse(stream: Stream): Promise<readonly Rehearsed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'copro-rehearsal-'));
  const life = startLife(join(folder, 'review.copro'));
  const steps: Rehearsed[] = [{ kind: 'nothing', answer: 'done', state: nothing }];
  try {
    if (stream.older !== undefined) {
      await putOlderProject(life.path, stream.older);
      must(await life.open());
      steps.push({ kind: 'migration', answer: 'done', state: digestOf(life.path) });
    }
    for (let step = steps.length; step <= stream.steps + 1; step += 1) {
      const { kind, act } = await prepareStep(life, stream, step);
      const answer = answerOf(await act());
      if (step === 1) must(await life.open());
      steps.push({ kind, answer, state: digestOf(life.path) });
    }
    return steps;
  } finally {
    life.end();
    rmSync(folder, { recursive: true });
  }
}
