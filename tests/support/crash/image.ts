import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { digestOf, nothing } from './digest.ts';
import { startLife } from './life.ts';

/** The state that a project would be found in if its process ended right now, or why it could not be opened. */
export async function stateIfKilledNow(path: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'copro-image-'));
  cpSync(dirname(path), folder, { recursive: true });
  const life = startLife(join(folder, basename(path)));
  try {
    if (!existsSync(life.path)) return nothing;
    const checked = await life.call('project.check', { file: life.path });
    if (!checked.ok || !checked.value.sound) return `unsound: ${JSON.stringify(checked)}`;
    const opened = await life.open();
    return opened.ok ? digestOf(life.path) : `unopened: ${opened.error.message}`;
  } finally {
    life.end();
    rmSync(folder, { recursive: true });
  }
}
