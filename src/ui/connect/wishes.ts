import type { DesktopWish } from './desktop.ts';

type Hearer = (wish: DesktopWish) => void;

/** What a person wishes by way of the system; what comes before the interface is drawn waits for it. */
export function createWishes() {
  const hearers = new Set<Hearer>();
  const early: DesktopWish[] = [];
  return {
    tell: (wish: DesktopWish): void => {
      if (hearers.size === 0) early.push(wish);
      for (const hear of hearers) hear(wish);
    },
    /** Gives the way to stop hearing. */
    listen: (hear: Hearer): (() => void) => {
      hearers.add(hear);
      for (const wish of early.splice(0)) hear(wish);
      return () => hearers.delete(hear);
    },
  };
}
