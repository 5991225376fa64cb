import { dirname, join } from 'node:path';
import type { Session } from 'electron';
import { folderFor, keepFolder } from './kept.ts';

/** Lets the person say where what the interface made is saved, beginning where the last dialog ended. */
export function askWhereToSave(session: Session): void {
  session.on('will-download', (event, item) => {
    // The interface makes its files itself; an address is no download.
    if (!item.getURL().startsWith('blob:')) {
      event.preventDefault();
      return;
    }
    const folder = folderFor('download');
    const name = item.getFilename();
    item.setSaveDialogOptions({ defaultPath: folder === undefined ? name : join(folder, name) });
    item.once('done', (_event, state) => {
      if (state === 'completed') keepFolder('download', dirname(item.getSavePath()));
    });
  });
}
