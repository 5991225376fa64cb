import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../support/crash/digest.ts';
import { eachMoment } from '../../support/crash/each-moment.ts';
import { makeFaultyDisk } from '../../support/crash/faulty-disk.ts';
import { startLife } from '../../support/crash/life.ts';
import { prepareStep } from '../../support/crash/stream.ts';
import { must } from '../../support/must.ts';
import { foundOrSkip } from '../../support/requirements.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const script = new URL('../../support/crash/processes/restoring.ts', import.meta.url);
const stream = { seed: 56, steps: 2 };

/** A project that a killed program left, its last command in the log alone, and a backup of it from before that command. */
async function leftProject(): Promise<{ path: string; backup: string }> {
  const life = startLife(join(temporaryFolder(), 'review.copro'));
  const left = temporaryFolder();
  must(await (await prepareStep(life, stream, 1)).act());
  must(await life.open());
  life.at(1);
  const { path: backup } = must(await life.call('backups.create', { project: life.project() }));
  must(await (await prepareStep(life, stream, 2)).act());
  cpSync(dirname(life.path), left, { recursive: true });
  life.end();
  return { path: join(left, 'review.copro'), backup: join(left, 'review.backups', basename(backup)) };
}

/** What the program finds in files that a killed one left, and what is left of drafts after the next backup. */
async function foundIn(path: string): Promise<{ state: string; sound: boolean; drafts: string[] }> {
  const life = startLife(path);
  const { sound } = must(await life.call('project.check', { file: path }));
  must(await life.open());
  const state = digestOf(path);
  life.at(5);
  must(await life.call('backups.create', { project: life.project() }));
  await life.close();
  life.end();
  const names = readdirSync(dirname(path), { recursive: true, encoding: 'utf8' });
  return { state, sound, drafts: names.filter((name) => /\.(new|restored|part)/.test(name)) };
}

/** What decides what is found in an image: the project with its log, and which files there are beside. */
function kindOf(image: string): string {
  const names = readdirSync(image, { recursive: true, encoding: 'utf8' }).filter((one) => !/-(shm|lock)/.test(one));
  const hash = createHash('sha256');
  for (const name of names.filter((one) => /^review\.copro(-wal|-journal)?$/.test(one)))
    hash.update(`\n${name}\n`).update(readFileSync(join(image, name)));
  return `${hash.digest('hex')} ${names.sort().join(' ')}`;
}

describe('a restore that is killed before any one of its calls', () => {
  it('leaves the old project whole or the new one, and the next backup clears its drafts', async (context) => {
    const disk = foundOrSkip(context, 'c-compiler', makeFaultyDisk(temporaryFolder(), 'review.'));
    const { path, backup } = await leftProject();
    const images: string[] = [];
    const look = (): void => {
      const image = temporaryFolder();
      cpSync(dirname(path), image, { recursive: true });
      images.push(image);
    };
    look();
    const input = JSON.stringify({ path, backup, step: 3 });
    expect(await eachMoment(script, { disk, input, look })).toBe('done');
    look();
    const different = new Map(images.map((image) => [kindOf(image), join(image, 'review.copro')]));
    const found = [];
    for (const image of different.values()) found.push(await foundIn(image));
    expect(found.filter(({ sound, drafts }) => !sound || drafts.length > 0)).toEqual([]);
    const states = found.map(({ state }) => state);
    const turning = states.indexOf(states.at(-1) ?? '');
    expect(new Set(states.slice(0, turning)).size).toBe(1);
    expect(new Set(states.slice(turning)).size).toBe(1);
    expect(turning).toBeGreaterThan(10);
    expect(images.length).toBeGreaterThan(100);
  }, 240_000);
});
