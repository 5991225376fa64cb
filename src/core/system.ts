import { v7 } from 'uuid';

/** Where time and identities come from; given from outside so that the same inputs can give the same bytes. */
export type Clock = () => string;
export type Ids = () => string;

/** The present moment, as ISO 8601 in UTC. */
export const systemClock: Clock = () => new Date().toISOString();
export const systemIds: Ids = () => v7();

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
