import { go, parseRoute, type Route, useRoute } from '../app/route.ts';
import { useWorkbench } from '../app/workbench.ts';
import { placeName } from '../code/use-place.ts';
import { sharedState, useShared } from '../parts/shared-state.ts';
import { useProject } from '../project/project.ts';

type Screen = Extract<Route, { place: 'project' }>;

/** What led to Code: the screen, and the question of the case that it asks to look at, if it asks for one. */
type Way = { readonly screen: Screen; readonly case: number; readonly variable?: string | undefined };

/** The way that led to Code, as long as Code is on screen. */
const from = sharedState<Way | undefined>(undefined);

window.addEventListener('hashchange', () => {
  const route = parseRoute(location.hash);
  if (route.place !== 'project' || route.screen !== 'code') from.set(undefined);
});

/** Leads from this screen to Code, on a case and a question of it, and remembers the way back. */
export function useLeadToCode(): (number: number, variable?: string) => void {
  const route = useRoute();
  const { uuid } = useProject();
  const { preferences } = useWorkbench();
  return (number, variable) => {
    if (route.place !== 'project') return;
    preferences.set(placeName(uuid), number);
    from.set({ screen: route, case: number, variable });
    go({ ...route, screen: 'code' });
  };
}

/** What led here; undefined where one came by the rail. */
export function useWayBack(): Way | undefined {
  return useShared(from);
}
