import { join } from 'node:path';
import { app, protocol, session } from 'electron';
import { silent } from '../src/contract/client.ts';
import { listInterface } from '../src/core/page/interface-files.ts';
import { preferenceHandlers } from '../src/core/preferences.ts';
import { answerPage } from './answer-page.ts';
import { scheme } from './app-address.ts';
import { tellOfBreakdown } from './breakdown.ts';
import { type Desk, startDesk } from './desk.ts';
import { askWhereToSave } from './downloads.ts';
import { lockSession, lockSpelling } from './locks.ts';
import { openLog } from './log.ts';
import { filesIn } from './opening.ts';
import { places } from './places.ts';

const log = openLog(join(places.logs, 'workbench.log'), () => new Date().toISOString());

/** What is to be opened, of what a program was started with in a folder. */
function asked(argv: readonly string[], folder: string): string[] {
  // Started from a checkout, the folder of the program is among them.
  return filesIn(argv, folder).filter((path) => path !== app.getAppPath());
}

app.setName('Coproduction Workbench');
app.setPath('userData', places.profile);
app.setPath('crashDumps', join(places.logs, 'crashes'));
app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);

app.on('session-created', lockSpelling);

if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  let desk: Desk | undefined;
  let early = asked(process.argv, process.cwd());
  process.on('uncaughtException', (error) => {
    tellOfBreakdown(error, log);
  });
  process.on('unhandledRejection', (reason) => {
    tellOfBreakdown(reason, log);
  });
  // On a Mac a file comes before anything is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (desk === undefined) early = [...early, path];
    else void desk.open([path]);
  });
  app.on('second-instance', (_event, argv, folder) => {
    void desk?.open(asked(argv, folder));
  });
  void app.whenReady().then(async () => {
    const files = listInterface(places.interface);
    if (!files.ok) throw new Error(files.error.message);
    lockSession(session.defaultSession, log);
    const preferences = await preferenceHandlers(places.home)['preferences.read']({}, silent());
    desk = startDesk({ log, scheme: preferences.ok ? preferences.value['scheme'] : undefined });
    const { report, language } = desk;
    askWhereToSave(session.defaultSession, language);
    protocol.handle(scheme, (request) => answerPage({ files: files.value, report }, request));
    log.note('started', { electron: process.versions.electron, files: early.length });
    await desk.open(early);
  });
}
