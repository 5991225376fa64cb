import { join } from 'node:path';
import * as z from 'zod';
import { userFile } from '../src/core/user-file.ts';
import { places } from './places.ts';
import { windowPlaceSchema } from './window-place.ts';

/** What the window program itself remembers from one start to the next. */
const keptSchema = z.strictObject({
  window: windowPlaceSchema.optional(),
  /** The folder last used, by purpose: since Electron 43 every dialog begins in Downloads by itself. */
  folders: z.record(z.string(), z.string()).default({}),
});
type Kept = z.infer<typeof keptSchema>;

const file = userFile<Kept>(join(places.home, 'window.json'), keptSchema, { folders: {} });

export function readKept(): Kept {
  return file.read();
}

/** Remembers something more. That it could not be kept costs a click the next time. */
export function keep(more: Partial<Kept>): void {
  file.write({ ...file.read(), ...more });
}

/** Where a dialog of this purpose begins: where the last one ended. */
export function folderFor(purpose: 'project' | 'download'): string | undefined {
  return file.read().folders[purpose];
}

export function keepFolder(purpose: 'project' | 'download', folder: string): void {
  keep({ folders: { ...file.read().folders, [purpose]: folder } });
}
