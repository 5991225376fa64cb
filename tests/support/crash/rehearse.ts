import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must } from '../must.ts';
import { type DivergedCopy, isCopied } from './copies.ts';
import { digestOf, nothing } from './digest.ts';
import { divergedCopy } from './diverge.ts';
import { type KeptBackups, keptBackups } from './kept-backups.ts';
import { startLife } from './life.ts';
import { putOlderProject } from './older-project.ts';
import { answerOf, prepareStep, type Stream } from './stream.ts';

/** What a step does to a project where nothing goes wrong. */
export type Rehearsed = {
  readonly kind: string;
  readonly answer: string;
  readonly state: string;
  readonly backups: KeptBackups;
  /** A copy of the review that was made after the step and has gone its own way since, where one was. */
  readonly copy: DivergedCopy | undefined;
};

/**
 * Runs a stream undisturbed, and one step more, with which work can go on where it is through. By step; before the first
 * stands the state in which there is no project yet.
 */
export async function rehearse(stream: Stream): Promise<readonly Rehearsed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'copro-rehearsal-'));
  const life = startLife(join(folder, 'review.copro'));
  const left = (): Pick<Rehearsed, 'state' | 'backups' | 'copy'> => ({
    state: digestOf(life.path),
    backups: keptBackups(life.path),
    copy: undefined,
  });
  const steps: Rehearsed[] = [{ kind: 'nothing', answer: 'done', state: nothing, backups: new Map(), copy: undefined }];
  try {
    if (stream.older !== undefined) {
      putOlderProject(life.path, stream.older);
      steps[0] = { kind: 'nothing', answer: 'done', ...left() };
      must(await life.open());
      steps.push({ kind: 'migration', answer: 'done', ...left() });
    }
    for (let step = steps.length; step <= stream.steps + 1; step += 1) {
      const { kind, act } = await prepareStep(life, stream, step);
      const answer = answerOf(await act());
      if (!life.isOpen()) must(await life.open());
      const outcome = { kind, answer, ...left() };
      steps.push(isCopied(step) ? { ...outcome, copy: await divergedCopy(life, stream, step) } : outcome);
    }
    return steps;
  } finally {
    life.end();
    rmSync(folder, { recursive: true });
  }
}
