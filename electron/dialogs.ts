import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { folderFor, keepFolder } from './kept.ts';
import { type Language, wordsIn } from './words.ts';

/** Where the last dialog ended, the first begins with the person's documents. */
function projectFolder(): string {
  return folderFor('project') ?? app.getPath('documents');
}

/** Lets the person choose a project, beginning where the last dialog ended. */
export async function chooseProject(window: BrowserWindow, language: Language): Promise<string | undefined> {
  const say = wordsIn(language);
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: say.openTitle,
    properties: ['openFile'],
    filters: [{ name: say.projects, extensions: ['copro'] }],
    defaultPath: projectFolder(),
  });
  const [path] = filePaths;
  if (path !== undefined) keepFolder('project', dirname(path));
  return path;
}

/** Lets the person choose where a project of this file name shall lie. */
export async function choosePlace(
  window: BrowserWindow,
  { language, name }: { readonly language: Language; readonly name: string },
): Promise<string | undefined> {
  const say = wordsIn(language);
  const { filePath } = await dialog.showSaveDialog(window, {
    title: say.placeTitle,
    buttonLabel: say.placeButton,
    filters: [{ name: say.projects, extensions: ['copro'] }],
    defaultPath: join(projectFolder(), name),
  });
  if (filePath === '') return undefined;
  const path = filePath.endsWith('.copro') ? filePath : `${filePath}.copro`;
  keepFolder('project', dirname(path));
  return path;
}

/** Asks whether work that is under way shall be given up; nothing else would be lost with a window. */
export function mayStop(window: BrowserWindow, language: Language): Promise<boolean> {
  const { running: message, runningMore: detail, keepWorking: stay, closeAnyway: go } = wordsIn(language);
  return agrees(window, { type: 'question', message, detail, buttons: [stay, go] });
}

/** Asks whether a page that does not answer shall be loaded again. */
export function mayReload(window: BrowserWindow, language: Language): Promise<boolean> {
  const { hangs: message, hangsMore: detail, wait: stay, reload: go } = wordsIn(language);
  return agrees(window, { type: 'warning', message, detail, buttons: [stay, go] });
}

type Question = {
  readonly type: 'question' | 'warning';
  readonly message: string;
  readonly detail: string;
  readonly buttons: [stay: string, go: string];
};

/** Whether a person takes the second button; the first is what Enter and Escape mean. */
async function agrees(window: BrowserWindow, question: Question): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, { ...question, defaultId: 0, cancelId: 0, noLink: true });
  return response === 1;
}

/** Where a person is sent without being asked; elsewhere the whole address is shown first. */
const trusted = ['doi.org'];

/** Opens a page of the web in the browser of the system. */
export async function goWeb(window: BrowserWindow | undefined, address: string, language: Language): Promise<void> {
  if (!trusted.includes(new URL(address).host)) {
    const say = wordsIn(language);
    const asked = {
      type: 'question' as const,
      message: say.goWeb,
      detail: address,
      buttons: [say.goWebButton, say.cancel],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    };
    const { response } = await (window === undefined
      ? dialog.showMessageBox(asked)
      : dialog.showMessageBox(window, asked));
    if (response !== 0) return;
  }
  await shell.openExternal(address);
}

/** Tells that the projects cannot be reached any more until the program is started again. */
export function tellThatCoreStops(window: BrowserWindow, language: Language): void {
  const say = wordsIn(language);
  void dialog.showMessageBox(window, {
    type: 'error',
    message: say.coreStops,
    detail: say.coreStopsMore,
    buttons: [say.ok],
  });
}
