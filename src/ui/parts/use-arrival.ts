import { type RefObject, useEffect, useRef } from 'react';

/** Whether keys go nowhere: what had them has gone, or the place that came with a screen waits for one to take them. */
export function keysAreFree(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.matches('main');
}

/**
 * A place that came into the window in the stead of another: it takes the keys where what had them has gone, so that
 * Tab goes on from here and a screen reader says where one is. `at` names what it shows.
 */
export function useArrival<Place extends HTMLElement>(at: string): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (keysAreFree()) place.current?.focus({ preventScroll: true });
  }, [at]);
  return place;
}
