import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { sharedState, useShared } from '../parts/shared-state.ts';

const place = sharedState<HTMLElement | null>(null);

/** Where the bar shows the tools of the screen: the primary action of every screen stands at the same place. */
export function BarPlace() {
  return <div className="bar-tools" ref={settle} />;
}

function settle(element: HTMLElement | null): void {
  place.set(element);
}

/** What a screen puts into the bar. */
export function BarTools({ children }: { readonly children: ReactNode }) {
  const bar = useShared(place);
  return bar === null ? null : createPortal(children, bar);
}
