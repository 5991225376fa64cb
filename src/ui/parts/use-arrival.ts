import { type RefObject, useEffect, useRef } from 'react';

/** Whether keys go nowhere: what had them has gone, or a place that took them waits for one to take them from it. */
export function keysAreFree(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.matches('main, [data-waits]');
}

/** How long, in milliseconds, what closes may take to give the keys back to what opened it. */
const patience = 30;

/** Gives the keys to the screen where what had them goes. */
export function keysToScreen(): void {
  document.querySelector('main')?.focus({ preventScroll: true });
}

/**
 * A place that came into the window in the stead of another: it takes the keys where what had them has gone, so that
 * Tab goes on from here and a screen reader says where one is. `at` names what it shows;
 * where it is undefined nothing has come yet.
 */
export function useArrival<Place extends HTMLElement>(at: string | undefined): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (at === undefined) return undefined;
    const waiting = setTimeout(() => {
      if (keysAreFree()) place.current?.focus({ preventScroll: true });
    }, patience);
    return () => clearTimeout(waiting);
  }, [at]);
  return place;
}
