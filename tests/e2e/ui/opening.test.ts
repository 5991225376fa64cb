import { closeSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock, systemIds } from '../../../src/core/system.ts';
import { openToWrite } from '../../../src/store/open-project.ts';
import { copro } from '../../support/copro.ts';
import { must } from '../../support/must.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { exampleAtHome } from '../support/code-desk.ts';
import { look } from '../support/look.ts';
import { historyEntry } from '../support/use-workbench.ts';
import { openWorkbench } from '../support/workbench.ts';

function newProject(folder = temporaryFolder()): string {
  copro(folder, 'new', 'mine.copro', '--title', 'My review');
  return join(folder, 'mine.copro');
}

/** A project with one backup, whose file then lost its description: what is left of it can still be read. */
function damagedProject(): string {
  const file = newProject();
  copro(temporaryFolder(), 'backup', file);
  const { project } = JSON.parse(copro(temporaryFolder(), 'export', file, '--format', 'json').stdout) as {
    project: { uuid: string };
  };
  const bytes = readFileSync(file);
  bytes.write('nowhere!', bytes.indexOf(project.uuid), 'latin1');
  writeFileSync(file, bytes);
  return file;
}

describe('a damaged project', () => {
  it('shows what could be saved, for reading, and comes back from its newest backup', async (context) => {
    const { page, troubles } = await openWorkbench(context, { project: damagedProject() });
    const banner = page.getByRole('alert');
    await banner.getByText('This project file is damaged.').waitFor();
    await page.getByRole('link', { name: 'History' }).waitFor();
    expect(await page.getByRole('button', { name: 'Set restore point' }).count()).toBe(0);
    await banner.getByText('What is wrong').click();
    await look(page, 'damaged');
    await banner.getByRole('button', { name: /^Restore the backup of/ }).click();
    await page.getByRole('heading', { name: 'My review' }).waitFor();
    await page.getByRole('link', { name: 'History' }).click();
    await historyEntry(page, 'Restored the backup').waitFor();
    expect(await banner.count()).toBe(0);
    expect(troubles()).toEqual([]);
  });

  it('of which nothing can be saved says so, beside its backups', async (context) => {
    const file = newProject();
    copro(temporaryFolder(), 'backup', file);
    writeFileSync(file, readFileSync(file).fill(0, 40));
    const { page, troubles } = await openWorkbench(context, { project: file });
    await page.getByRole('heading', { name: 'This project file is damaged' }).waitFor();
    await page.getByRole('button', { name: /^Restore the backup of/ }).waitFor();
    await look(page, 'damaged-beyond-saving');
    await page.getByRole('button', { name: /^Restore the backup of/ }).click();
    await page.getByRole('heading', { name: 'My review' }).waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('a project that another program writes', () => {
  it('says who has it and since when, and opens for reading', async (context) => {
    const file = newProject();
    const other = must(openToWrite(file, { clock: systemClock, ids: systemIds }));
    onTestFinished(other.close);
    const { page, troubles } = await openWorkbench(context, { project: file });
    await page.getByRole('heading', { name: 'This project is open elsewhere' }).waitFor();
    await page.getByText(`(process ${String(process.pid)}) has it open for writing since`).waitFor();
    await look(page, 'locked');
    await page.getByRole('button', { name: 'Open for reading' }).click();
    await page.getByText('Open for reading: nothing can be changed').waitFor();
    await page.getByRole('link', { name: 'History' }).click();
    await historyEntry(page, 'Created “My review”').waitFor();
    await look(page, 'open-for-reading');
    other.close();
    await page.getByRole('button', { name: 'Open for writing' }).click();
    await page.getByRole('button', { name: 'Set restore point' }).waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('a project in a folder that is synchronised', () => {
  it('warns of the place until the warning is put away', async (context) => {
    const folder = join(temporaryFolder(), 'Dropbox');
    mkdirSync(folder);
    const { page, troubles } = await openWorkbench(context, { project: newProject(folder) });
    const warning = page.getByText('lies in a folder that Dropbox synchronises');
    await warning.waitFor();
    await look(page, 'synchronised');
    await page.getByRole('button', { name: 'Put away' }).click();
    await warning.waitFor({ state: 'detached' });
    expect(troubles()).toEqual([]);
  });
});

describe('a project file that is damaged while it is open', () => {
  it('is told of by the screen that meets the damage', async (context) => {
    const { home, file } = await exampleAtHome();
    const { page } = await openWorkbench(context, { home, project: file });
    await page.getByRole('row').nth(5).waitFor();
    const descriptor = openSync(file, 'r+');
    writeSync(descriptor, Buffer.alloc(statSync(file).size - 8192, 0xee), 0, null, 8192);
    closeSync(descriptor);
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('alert').getByText('damaged').waitFor();
    await look(page, 'damaged-while-open');
  });
});
