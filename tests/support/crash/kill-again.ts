import { rmSync } from 'node:fs';
import { type Chance, chance } from '../chance.ts';
import type { Orders } from './messages.ts';
import { type Kill, killOnce } from './kill-once.ts';
import { newSite, type Site } from './site.ts';
import { type Aim, startVictim } from './victim.ts';

/** How often, and at what, to kill which process. */
export type Campaign = {
  /** A file in processes/, without its ending. */
  readonly script: string;
  readonly seed: number;
  readonly kills: number;
  /** So many steps a stream; where one is through, the next begins, and after so many streams the first again. */
  readonly steps: number;
  readonly streams: number;
  readonly heard?: (kill: Kill) => void;
};

/** About as long as a transaction lasts, in milliseconds. */
const transaction = 12;

/** Enough to see that a campaign gets nowhere: processes that come to their end before they are killed. */
const livesPerKill = 20;

/**
 * Kills a process again and again at random moments; the next one goes on with the files as they were left. The seed
 * decides what is done and what is aimed at; where exactly a kill falls, the machine decides.
 */
export async function killAgain(campaign: Campaign): Promise<readonly Kill[]> {
  const { script, seed, kills, steps, streams } = campaign;
  const draw = chance(seed);
  const durations = new Map<string, number>();
  const results: Kill[] = [];
  let begun = 0;
  let site: Site | undefined;
  let waiting = startVictim(script);
  for (let lives = 0; results.length < kills && lives < kills * livesPerKill; lives += 1) {
    const victim = waiting;
    waiting = startVictim(script);
    if (site === undefined) {
      site = await newSite({ seed: seed + (begun % streams), steps });
      begun += 1;
    }
    const orders = { path: site.path, stream: site.stream, done: site.done, last: lastStep(site, draw) };
    const outcome = await killOnce(victim, site, { orders, aim: aimAt(draw, orders, durations) });
    for (const [kind, time] of outcome.took) durations.set(kind, time);
    if (outcome.kill !== undefined) {
      results.push(outcome.kill);
      campaign.heard?.(outcome.kill);
    }
    site = { ...site, done: outcome.kept };
    if (outcome.kept < steps && outcome.problems === 0) continue;
    rmSync(site.folder, { recursive: true });
    site = undefined;
  }
  if (site !== undefined) rmSync(site.folder, { recursive: true });
  await waiting.dismiss();
  return results;
}

function lastStep({ done, stream }: Site, draw: Chance): number {
  return Math.min(stream.steps, done + 1 + draw.below(4));
}

/**
 * At anything that the process will do: making the project, opening it, a step, closing; and at any moment of it, half
 * of them in its transaction.
 */
function aimAt(draw: Chance, { done, last }: Orders, durations: ReadonlyMap<string, number>): Aim {
  const share = draw.below(1100) / 1000;
  const inside = draw.below(2) === 0;
  const most = (kind: string): number => (inside ? transaction : (durations.get(kind) ?? 30));
  return { turn: 1 + draw.below(last - done + 2), inside, delay: (kind) => share * most(kind) };
}
