import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../support/crash/digest.ts';
import { divergedCopy } from '../../support/crash/diverge.ts';
import { eachMoment } from '../../support/crash/each-moment.ts';
import { makeFaultyDisk } from '../../support/crash/faulty-disk.ts';
import { stateIfKilledNow } from '../../support/crash/image.ts';
import { startLife } from '../../support/crash/life.ts';
import { prepareStep } from '../../support/crash/stream.ts';
import { foundOrSkip } from '../../support/requirements.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const script = new URL('../../support/crash/processes/merging.ts', import.meta.url);
// The fifth step would merge.
const stream = { seed: 56, steps: 4 };

/** A project and another copy of it: both were worked on since they parted. */
async function twoCopies(): Promise<{ path: string; other: string }> {
  const life = startLife(join(temporaryFolder(), 'review.copro'));
  const take = async (step: number): Promise<void> => {
    await (await prepareStep(life, stream, step)).act();
    if (!life.isOpen()) await life.open();
  };
  await take(1);
  await take(2);
  const { name, bytes } = await divergedCopy(life, stream, 2);
  const other = join(dirname(life.path), name);
  // It comes back for the merge that is looked at; a step that would merge before finds none.
  rmSync(other);
  for (let step = 3; step <= stream.steps; step += 1) await take(step);
  await life.close();
  life.end();
  writeFileSync(other, bytes);
  return { path: life.path, other };
}

/** What decides what is found in an image: the project with its log. */
function kindOf(image: string): string {
  const hash = createHash('sha256');
  for (const end of ['', '-wal'])
    if (existsSync(`${image}${end}`)) hash.update(end).update(readFileSync(`${image}${end}`));
  return hash.digest('hex');
}

/** Of so many moments in their order the first that is found in another state than the first of all, each looked at once. */
async function turningPoint(images: readonly string[], stateAt: (index: number) => Promise<string>): Promise<number> {
  const first = await stateAt(0);
  let [old, turned] = [0, images.length - 1];
  while (turned - old > 1) {
    const middle = Math.floor((old + turned) / 2);
    if ((await stateAt(middle)) === first) old = middle;
    else turned = middle;
  }
  return turned;
}

/** How many moments are looked at beside those around the turn: each takes the time of opening and checking a project. */
const looks = 24;

describe('a merge that is killed before any one of its calls', () => {
  it('is there whole or not at all, in its transaction too', async (context) => {
    const disk = foundOrSkip(context, 'c-compiler', makeFaultyDisk(temporaryFolder(), 'review.'));
    const { path, other } = await twoCopies();
    const before = digestOf(path);
    const images: string[] = [];
    const look = (): void => {
      const image = temporaryFolder();
      for (const end of ['', '-wal'])
        if (existsSync(`${path}${end}`)) cpSync(`${path}${end}`, join(image, `review.copro${end}`));
      images.push(join(image, 'review.copro'));
    };
    look();
    expect(await eachMoment(script, { disk, input: JSON.stringify({ path, other, step: 9 }), look })).toBe('done');
    look();
    const after = digestOf(path);
    expect(after).not.toBe(before);

    const different = [...new Map(images.map((image) => [kindOf(image), image])).values()];
    const states = new Map<number, string>();
    const stateAt = async (index: number): Promise<string> => {
      const state = states.get(index) ?? (await stateIfKilledNow(different[index] ?? ''));
      states.set(index, state);
      return state;
    };
    const turn = await turningPoint(different, stateAt);
    for (let look = 0; look <= looks; look += 1) await stateAt(Math.round((look * (different.length - 1)) / looks));
    for (const [index, state] of states) expect([index, state]).toEqual([index, index < turn ? before : after]);
    // The log grows while the transaction is being kept: moments of it, not before and after it.
    const grown = different.filter((image) => existsSync(`${image}-wal`) && readFileSync(`${image}-wal`).length > 4096);
    expect(grown.filter((image) => different.indexOf(image) < turn).length).toBeGreaterThan(20);
  }, 240_000);
});
