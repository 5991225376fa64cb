import { useEffect } from 'react';

/** What can have the keys in the stead of something in it that has gone. */
const places = 'main, section, nav[aria-label], article[aria-label], [role="dialog"], [role="region"], [role="group"]';

/** How long, in milliseconds, what goes may take to give the keys to something else. */
const patience = 60;

/** What has the keys, and the places around it, from the inside outwards. */
type Held = { readonly element: Element; readonly around: readonly HTMLElement[] };

/** Gives the keys to the place around something that shall not have them any more. */
export function keysToPlaceOf(element: Element): void {
  takeKeys(placesAround(element));
}

function placesAround(element: Element): HTMLElement[] {
  const place = element.parentElement?.closest<HTMLElement>(places) ?? undefined;
  return place === undefined ? [] : [place, ...placesAround(place)];
}

function takeKeys(around: readonly HTMLElement[]): void {
  const place = around.find((one) => one.isConnected) ?? document.querySelector('main');
  if (place === null) return;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.dataset['waits'] = '';
  place.addEventListener('blur', () => delete place.dataset['waits'], { once: true });
  place.focus({ preventScroll: true });
}

function isLost({ element }: Held): boolean {
  const focused = document.activeElement;
  return (!element.isConnected || element.matches(':disabled')) && (focused === null || focused === document.body);
}

/** Where what had the keys goes from the page, the place around it takes them, so that Tab goes on from there. */
export function useKeepKeys(): void {
  useEffect(() => {
    let held: Held | undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const hold = ({ target }: FocusEvent): void => {
      if (target instanceof Element) held = { element: target, around: placesAround(target) };
    };
    const take = (): void => {
      if (held !== undefined && isLost(held)) takeKeys(held.around);
    };
    const changes = new MutationObserver(() => {
      if (held === undefined || (held.element.isConnected && !held.element.matches(':disabled'))) return;
      clearTimeout(waiting);
      waiting = setTimeout(take, patience);
    });
    document.addEventListener('focusin', hold);
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      clearTimeout(waiting);
      changes.disconnect();
      document.removeEventListener('focusin', hold);
    };
  }, []);
}
