import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps a picture of the whole screen, frames and menus with it, where COPRO_SCREENSHOTS asks for pictures. */
export function screenPicture(display: string, name: string): void {
  const folder = process.env['COPRO_SCREENSHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  spawnSync('import', ['-window', 'root', '-display', display, join(folder, `${name}.png`)]);
}
