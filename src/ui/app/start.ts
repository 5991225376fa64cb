import { connect } from '../connect/connect.ts';
import { startLanguage, systemLanguage } from '../language/language.ts';
import { keepPreferences } from './preferences.ts';
import { go } from './route.ts';
import { screenIds } from './screen-ids.ts';
import { createShelter } from './shelter.ts';
import type { Workbench } from './workbench.ts';

/** A workbench to show, or that this window was not let in. */
export type Started = Workbench | undefined;

/** Reaches the core, takes over how the person likes things, and goes where the window was started for. */
export async function start(): Promise<Started> {
  const connected = await connect();
  if (!connected.ok) {
    await startLanguage(systemLanguage());
    return undefined;
  }
  const connection = connected.value;
  const known = await connection.call('preferences.read', {});
  const { preferences, again } = keepPreferences(
    connection.call,
    known.ok ? known.value : {},
    createShelter(localStorage),
  );
  connection.watch((reachable) => {
    if (reachable) again();
  });
  const chosen = preferences.get('language');
  await startLanguage(chosen === 'en' || chosen === 'zh' ? chosen : systemLanguage());
  if (connection.startsWith !== undefined) go({ place: 'project', file: connection.startsWith, screen: screenIds[0] });
  return { connection, preferences };
}
