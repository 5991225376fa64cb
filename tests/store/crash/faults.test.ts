import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeFaultyDisk } from '../../support/crash/faulty-disk.ts';
import { runTrial } from '../../support/crash/run-trial.ts';
import { foundOrSkip } from '../../support/requirements.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const seed = Number(process.env['COPRO_SEED'] ?? 56);

it('a full or broken disk ends a command with its code and leaves nothing of it; the work goes on', async (context) => {
  const disk = foundOrSkip(context, 'c-compiler', makeFaultyDisk(temporaryFolder(), 'review.'));
  const stream = { seed, steps: 6 };
  const { ordeals, problems } = await runTrial(disk, { stream, faults: 2, wrongs: ['ENOSPC', 'EIO'] });
  expect(problems).toEqual([]);
  const answers = new Set(ordeals.map(({ answer }) => answer));
  expect(answers).toEqual(new Set([...answers, 'done', 'disk-full', 'not-writable']));
  expect(ordeals.findLast(({ kind }) => kind === 'merge')).toMatchObject({ answer: 'done' });
  expect(ordeals.at(-1)).toMatchObject({ step: 6, kind: 'opening', answer: 'done' });
}, 240_000);

it('a commit that was not confirmed is not completed by the same bytes of a later command that fails', (context) => {
  const disk = foundOrSkip(context, 'c-compiler', makeFaultyDisk(temporaryFolder(), 'review.'));
  const script = fileURLToPath(new URL('../../support/crash/processes/unconfirmed.ts', import.meta.url));
  const input = JSON.stringify({ path: join(temporaryFolder(), 'review.copro'), control: disk.control });
  const env = { ...process.env, ...disk.env };
  const { stdout, stderr } = spawnSync(process.execPath, [script], { input, env, encoding: 'utf8' });
  expect(stderr).toBe('');
  const said = JSON.parse(stdout) as { before: string; marked: { answer: string; image: string }[] };
  const failed = said.marked.slice(0, -1);
  expect(failed.map(({ answer }) => answer)).toEqual(['not-writable', ...failed.slice(1).map(() => 'disk-full')]);
  expect(failed.length).toBeGreaterThan(3);
  expect(failed.map(({ image }) => image)).toEqual(failed.map(() => said.before));
  expect(said.marked.at(-1)).toMatchObject({ answer: 'done' });
  expect(said.marked.at(-1)?.image).not.toBe(said.before);
}, 240_000);
