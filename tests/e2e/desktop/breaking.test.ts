import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { launchDesktop } from '../support/desktop/launch.ts';
import { eventsOf, logOf } from '../support/desktop/noted.ts';
import { processOf } from '../support/desktop/processes.ts';
import { screenPicture } from '../support/desktop/screen.ts';
import { historyEntry, openExample } from '../support/use-workbench.ts';

const core = '--utility-sub-type=node.mojom.NodeService';

describe('the core', () => {
  it('that is killed is told of, started again, and repeats nothing', async (context) => {
    const { page, home } = await launchDesktop(context);
    await openExample(page);
    const field = page.getByLabel('Filter by words or person');
    await field.fill('strict');
    const before = processOf(home, core);
    process.kill(before, 'SIGKILL');
    await page.getByText('was started again').waitFor();
    expect(processOf(home, core)).not.toBe(before);
    // What one had in hand is still there, and work goes on.
    expect(await field.inputValue()).toBe('strict');
    await field.fill('');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await historyEntry(page, 'Undid entry 7').waitFor();
    expect(await historyEntry(page, 'Undid').count()).toBe(1);
    const file = join(home, 'examples', 'Coproduction in 56 cases.copro');
    expect(copro(home, 'check', file).code).toBe(0);
    expect(logOf(home)).toContain('"event":"core stopped"');
  });
});

describe('a page', () => {
  it('that breaks gives way to a report without words of a project, and to the way back', async (context) => {
    const { page, running, home, display } = await launchDesktop(context);
    await openExample(page);
    const again = running
      .context()
      .waitForEvent('page', { timeout: 5000 })
      .catch(() => page);
    await running.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    const shown = await again;
    const inWindow = (script: string): Promise<unknown> =>
      running.evaluate(
        ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code, true),
        script,
      );
    await expect.poll(() => inWindow('document.querySelector("h1")?.textContent').catch(() => '')).toContain('broke');
    const report = String(await inWindow('document.querySelector("pre").textContent'));
    expect(report).toContain('A page broke');
    // The page with the report has no way to the core, and asks for none.
    expect(await inWindow('typeof window.coproDesktop')).toBe('undefined');
    expect(logOf(home)).not.toContain('sender refused');
    expect(report).toContain(`Electron ${await running.evaluate(() => process.versions.electron)}`);
    for (const secret of ['Coproduction in 56', home, 'liberal']) expect(report).not.toContain(secret);
    await inWindow('document.querySelector("button").click()');
    await expect.poll(() => running.evaluate(({ clipboard }) => clipboard.readText())).toBe(report);
    screenPicture(display, 'desktop-broke');
    await inWindow('document.querySelector("a").click()');
    await expect
      .poll(() => inWindow('document.querySelector(".bar-title")?.textContent').catch(() => ''))
      .toContain('56 cases');
    expect(shown).toBeDefined();
  });
});

describe('the logs', () => {
  it('lie in one folder, note nothing of a sitting in which nothing went wrong, and hold no word of a project', async (context) => {
    const { page, running, home } = await launchDesktop(context);
    await openExample(page);
    const gone = new Promise((resolve) => running.process().once('exit', resolve));
    await running.evaluate(({ app }) => {
      app.quit();
    });
    await gone;
    const written = logOf(home);
    expect(readdirSync(join(home, 'logs'))).toContain('workbench.log');
    expect(eventsOf(home)).toEqual(['started', 'ended']);
    for (const secret of [home, 'examples', 'Coproduction in', 'liberal']) expect(written).not.toContain(secret);
  });
});
