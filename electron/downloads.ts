import { dirname, extname, join } from 'node:path';
import { app, type Session } from 'electron';
import { folderFor, keepFolder } from './kept.ts';
import { type Language, wordsIn } from './words.ts';

/** Lets the person say where what the interface made is saved, beginning where the last dialog ended. */
export function askWhereToSave(session: Session, language: () => Language): void {
  session.on('will-download', (event, item) => {
    // The interface makes its files itself; an address is no download.
    if (!item.getURL().startsWith('blob:')) {
      event.preventDefault();
      return;
    }
    const say = wordsIn(language());
    const name = item.getFilename();
    const ending = extname(name).slice(1);
    item.setSaveDialogOptions({
      // Left to itself the system shows the address of what was made, and writes over a file unasked.
      title: say.saveTitle.replace('{name}', name),
      defaultPath: join(folderFor('download') ?? app.getPath('downloads'), name),
      filters: ending === '' ? [] : [{ name: ending.toUpperCase(), extensions: [ending] }],
      properties: ['showOverwriteConfirmation'],
    });
    item.once('done', (_event, state) => {
      if (state === 'completed') keepFolder('download', dirname(item.getSavePath()));
    });
  });
}
