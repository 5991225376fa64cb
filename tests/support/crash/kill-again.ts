import { type Chance, chance } from '../chance.ts';
import { exactAims, timedAims } from './aims.ts';
import type { FaultyDisk } from './faulty-disk.ts';
import { type Kill, killOnce } from './kill-once.ts';
import { type Site, siteKeeper } from './site.ts';
import { type Script, startVictim } from './victim.ts';

/** How often, and at what, to kill which process. */
export type Campaign = {
  readonly script: Script;
  readonly seed: number;
  readonly kills: number;
  /** So many steps a stream; where one is through, the next begins, and after so many streams the first again. */
  readonly steps: number;
  readonly streams: number;
  /** The format that projects begin in, to be migrated when they are opened; with one step a life does nothing else. */
  readonly older?: number;
  /** With it the process ends in the middle of calls that write to the project, drawn at random; else at random moments. */
  readonly disk?: FaultyDisk;
  /** Ends the campaign early. */
  readonly enough?: (kill: Kill) => boolean;
};

/** Enough to see that a campaign gets nowhere: processes that come to their end before they are killed. */
const livesPerKill = 20;

/**
 * Kills a process again and again at random moments; the next one goes on with the files as they were left. The seed
 * decides what is done and what is aimed at; where exactly a timed kill falls, the machine decides.
 */
export async function killAgain(campaign: Campaign): Promise<readonly Kill[]> {
  const { script, seed, kills, disk, enough } = campaign;
  const draw = chance(seed);
  const aims = disk === undefined ? timedAims(draw) : exactAims(draw);
  const sites = siteKeeper(campaign);
  const results: Kill[] = [];
  let waiting = startVictim(script, disk);
  for (let lives = 0; results.length < kills && lives < kills * livesPerKill; lives += 1) {
    const victim = waiting;
    // Started ahead, so that nobody waits for it.
    waiting = startVictim(script, disk);
    const site = await sites.current();
    const orders = { path: site.path, stream: site.stream, done: site.done, last: lastStep(site, draw) };
    const { kill, kept, took } = await killOnce(victim, site, { orders, aim: aims.next(orders) });
    aims.learn({ took });
    sites.goOn(kept, kill === undefined || kill.problems.length === 0);
    if (kill === undefined) continue;
    results.push(kill);
    if (enough?.(kill) === true) break;
  }
  sites.leave();
  await waiting.dismiss();
  return results;
}

function lastStep({ done, stream }: Site, draw: Chance): number {
  return Math.min(stream.steps, done + 2 + draw.below(4));
}
