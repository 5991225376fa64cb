import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Where time and identities come from; given from outside so that the same inputs can give the same bytes. */
export type Clock = () => string;
export type Ids = () => string;

/** How many random bytes an identity takes. */
const randomEach = 16;

/** The present moment, as ISO 8601 in UTC. */
export const systemClock: Clock = () => new Date().toISOString();
export const systemIds: Ids = orderedIds();

/** A clock that stands still. */
export function fixedClock(moment: string): Clock {
  return () => moment;
}

/** UUIDs of version 7 that count up from a fixed moment: the same run gives the same identities. */
export function countingIds(moment: string): Ids {
  const msecs = Date.parse(moment);
  let count = 0;
  return () => {
    count += 1;
    return v7({ msecs, seq: count, random: new Uint8Array(16) });
  };
}

/**
 * UUIDs of version 7 that never go back, even within a millisecond: as the library gives them, but with randomness drawn
 * for a thousand at a time, since an import takes one for every case.
 */
function orderedIds(): Ids {
  const pool = new Uint8Array(randomEach * 1024);
  let next = pool.length;
  let msecs = 0;
  let seq = 0;
  return () => {
    if (next === pool.length) {
      randomFillSync(pool);
      next = 0;
    }
    const random = pool.slice(next, (next += randomEach));
    const now = Date.now();
    seq = now > msecs ? seqOf(random) : seq + 1;
    msecs = Math.max(now, msecs);
    return v7({ msecs, seq, random });
  };
}

/** Where a millisecond starts counting: anywhere in the lower half, so that it never comes to the end. */
function seqOf(random: Uint8Array): number {
  return new DataView(random.buffer).getUint32(6) >>> 1;
}
