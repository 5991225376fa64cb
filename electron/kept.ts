import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { writeFile } from '../src/core/files.ts';
import { places } from './places.ts';
import { windowPlaceSchema } from './window-place.ts';

/** What the window program itself remembers from one start to the next. */
const keptSchema = z.strictObject({
  window: windowPlaceSchema.optional(),
  /** The folder last used, by purpose: since Electron 43 every dialog begins in Downloads by itself. */
  folders: z.record(z.string(), z.string()).default({}),
});
type Kept = z.infer<typeof keptSchema>;

const file = join(places.home, 'window.json');

/** What was remembered; nothing where it cannot be read. */
export function readKept(): Kept {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { folders: {} };
  }
}

/** Remembers something more. That it could not be kept costs a click the next time. */
export function keep(more: Partial<Kept>): void {
  writeFile(file, new TextEncoder().encode(`${JSON.stringify({ ...readKept(), ...more }, null, 2)}\n`));
}

/** Where a dialog of this purpose begins: where the last one ended. */
export function folderFor(purpose: 'project' | 'download'): string | undefined {
  return readKept().folders[purpose];
}

export function keepFolder(purpose: 'project' | 'download', folder: string): void {
  keep({ folders: { ...readKept().folders, [purpose]: folder } });
}
