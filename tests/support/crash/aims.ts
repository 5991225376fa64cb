import type { Chance } from '../chance.ts';
import type { Orders } from './messages.ts';
import type { Aim, Remains } from './victim.ts';

/** Draws where to kill next, better the more processes it has seen. */
export type Aims = { readonly next: (orders: Orders) => Aim; readonly learn: (remains: Pick<Remains, 'took'>) => void };

/** About as long as a transaction lasts, in milliseconds. */
const transaction = 12;

/**
 * At anything that the process will do: making the project, opening it, a step, closing; and at any moment of it, half
 * of them in its transaction.
 */
export function timedAims(draw: Chance): Aims {
  const durations = new Map<string, number>();
  return {
    next: ({ done, last }) => {
      const share = draw.below(1100) / 1000;
      const inside = draw.below(2) === 0;
      const most = (kind: string): number => (inside ? transaction : (durations.get(kind) ?? 30));
      return { timed: { turn: 1 + draw.below(last - done + 2), inside, delay: (kind) => share * most(kind) } };
    },
    learn: ({ took }) => {
      for (const [kind, time] of took) durations.set(kind, time);
    },
  };
}

/** So many calls write in a life, or wait for the disk; where there are fewer, the process lives to its end. */
const calls = { writing: 500, waiting: 14 };
/** So many of them go into making a project. */
const making = { writing: 80, waiting: 8 };

/** In any call that writes to the project, early ones more often; every third where a commit or a checkpoint waits. */
export function exactAims(draw: Chance): Aims {
  return {
    next: ({ done }) => {
      const syncs = draw.below(3) === 0;
      const which = syncs ? 'waiting' : 'writing';
      const skipped = done === 0 && draw.below(4) > 0 ? making[which] : 0;
      const at = skipped + 1 + draw.below(1 + draw.below(calls[which]));
      return { exact: { at, torn: draw.below(2) === 0, syncs } };
    },
    learn: () => undefined,
  };
}
