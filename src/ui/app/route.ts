import { useSyncExternalStore } from 'react';
import { isScreen, type ScreenId } from './screen-ids.ts';

/** Where the window is: at the start, or at one screen of one project. Kept in the address, so that a reload finds it. */
export type Route =
  { readonly place: 'start' } | { readonly place: 'project'; readonly file: string; readonly screen: ScreenId };

export function parseRoute(hash: string): Route {
  const [, file, screen] = /^#\/project\/([\w-]+)\/([a-z]+)$/.exec(hash) ?? [];
  if (file === undefined || screen === undefined || !isScreen(screen)) return { place: 'start' };
  return { place: 'project', file, screen };
}

export function writeRoute(route: Route): string {
  return route.place === 'start' ? '#/' : `#/project/${route.file}/${route.screen}`;
}

export function go(route: Route): void {
  location.hash = writeRoute(route);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return parseRoute(hash);
}
