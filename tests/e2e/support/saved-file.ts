import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { giveToUser } from './desktop/ordinary-user.ts';

/** A file that the interface gave to a person. */
export type SavedFile = { readonly name: string; readonly file: string; readonly bytes: Uint8Array };

const programs = new WeakMap<Page, ElectronApplication>();

/** Says that a page is one of the desktop app, whose files go where its dialog says. */
export function ownedBy(page: Page, running: ElectronApplication): void {
  programs.set(page, running);
}

/** The file that something gives to the person. */
export async function savedFile(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const folder = temporaryFolder();
  const running = programs.get(page);
  const saved = running === undefined ? inBrowser(page, folder) : await inApp(running, folder);
  const [name] = await Promise.all([saved(), act()]);
  const file = join(folder, name);
  return { name, file, bytes: readFileSync(file) };
}

function inBrowser(page: Page, folder: string): () => Promise<string> {
  return async () => {
    const given = await page.waitForEvent('download');
    await given.saveAs(join(folder, given.suggestedFilename()));
    return given.suggestedFilename();
  };
}

/** Says in the place of the person where the file is to lie, from now on for one file; gives the way to wait for it. */
async function inApp(running: ElectronApplication, folder: string): Promise<() => Promise<string>> {
  giveToUser(folder);
  await running.evaluate(({ session }, target) => {
    const saved = new Promise<string>((resolve) => {
      session.defaultSession.once('will-download', (_event, item) => {
        const name = item.getFilename();
        item.setSavePath(`${target}/${name}`);
        item.once('done', () => {
          resolve(name);
        });
      });
    });
    Object.assign(globalThis, { saved });
  }, folder);
  return () => running.evaluate(() => (globalThis as unknown as { saved: Promise<string> }).saved);
}
