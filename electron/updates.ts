import { readFileSync } from 'node:fs';
import { app, type BrowserWindow, dialog, session, shell } from 'electron';
import * as z from 'zod';
import type { Log } from './log.ts';
import { isNewer } from './newer-version.ts';
import { places } from './places.ts';
import { type Language, wordsIn } from './words.ts';

/** A build that was published knows where; one made by hand does not. */
const packageSchema = z.object({ releases: z.url({ protocol: /^https$/ }).optional() });
const releaseSchema = z.object({ tag_name: z.string().max(100), html_url: z.url({ protocol: /^https$/ }) });

type Release = z.infer<typeof releaseSchema>;

/** Looks for a newer version, once and because a person asked: the only request that the program ever makes. */
export async function checkUpdates(window: BrowserWindow, language: Language, log: Log): Promise<void> {
  const say = wordsIn(language);
  const { releases } = packageSchema.parse(JSON.parse(readFileSync(places.package, 'utf8')));
  if (releases === undefined) {
    await dialog.showMessageBox(window, { message: say.updateFailed, detail: say.updateUnknown, buttons: [say.ok] });
    return;
  }
  const release = await latest(releases);
  log.note('updates asked', { answered: release !== undefined });
  if (release === undefined)
    await dialog.showMessageBox(window, { message: say.updateFailed, detail: say.updateFailedMore, buttons: [say.ok] });
  else if (isNewer(release.tag_name, app.getVersion())) await offer(window, release, language);
  else await dialog.showMessageBox(window, { message: say.updateNone, buttons: [say.ok] });
}

async function offer(window: BrowserWindow, release: Release, language: Language): Promise<void> {
  const say = wordsIn(language);
  const { response } = await dialog.showMessageBox(window, {
    message: say.updateThere.replace('{version}', release.tag_name),
    detail: say.updateMore,
    buttons: [say.updatePage, say.cancel],
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(release.html_url);
}

const patience = 15_000;

/** Asked by a session of its own, without cookies or store: the one of the interface lets no request out. */
async function latest(address: string): Promise<Release | undefined> {
  try {
    const reply = await session.fromPartition('updates').fetch(address, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    });
    return reply.ok ? releaseSchema.parse(await reply.json()) : undefined;
  } catch {
    return undefined;
  }
}
