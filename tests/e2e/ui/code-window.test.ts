import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copro } from '../../support/copro.ts';
import { caseIs, openDesk, press, sitDown, ticked } from '../support/code-desk.ts';
import { look } from '../support/look.ts';
import { serve } from '../support/serve.ts';

const down = 'ArrowDown';

/** The next window of the same browser, on a program that was started again. */
async function openAgain(page: Page, home: string, file: string): Promise<Page> {
  const { address, program } = await serve({ COPRO_HOME: home }, file);
  onTestFinished(() => void program.kill('SIGKILL'));
  const again = await page.context().newPage();
  await again.goto(address);
  await again.getByRole('link', { name: 'Code', exact: true }).click();
  return again;
}

describe('when the program is killed in the middle', () => {
  it('what was saved is there when it is opened again, and what could not be saved is saved then', async (context) => {
    const { page, kill, home, file } = await sitDown(context, { own: true });
    await press(page, '1', down, '2');
    await page.getByText('2/12').waitFor();
    kill();
    await page.getByText('Not connected').waitFor();
    await press(page, '1');
    await page.getByRole('alert').first().waitFor();
    await ticked(page, ['Professionals contribute', 'Yes']);
    await page.getByText('Not saved yet', { exact: true }).waitFor();
    await look(page, 'code-lost');
    const again = await openAgain(page, home, file);
    await again.getByText('Case 1, Professionals contribute: what was not saved yet is saved now.').waitFor();
    await caseIs(again, 1);
    await ticked(again, ['Focus on coproduction', 'Yes']);
    await ticked(again, ['Professionals contribute', 'Yes']);
  });

  it('what was typed and not yet saved is saved when it is opened again', async (context) => {
    const { page, kill, home } = await sitDown(context, { own: true });
    await press(page, '1', 'Tab');
    await page.getByText('1/12').waitFor();
    const kept = page.waitForResponse(
      (reply) =>
        reply.url().endsWith('/call/preferences.write') && (reply.request().postData() ?? '').includes('they met'),
    );
    await page.keyboard.type('they met weekly');
    await kept;
    kill();
    await page.close();
    const { page: again } = await openDesk(context, { home });
    await again.getByText('what was not saved yet is saved now').waitFor();
    await caseIs(again, 1);
    await again.getByText(/^they met/).waitFor();
  });
});

describe('after the program was killed', () => {
  it('what is typed all the same stays in sight, and is saved by the next window', async (context) => {
    const { page, kill, home, file } = await sitDown(context, { own: true });
    await press(page, '1', 'Tab');
    const put = page.waitForResponse(
      (reply) => reply.url().endsWith('/call/codings.put') && (reply.request().postData() ?? '').includes('they met'),
    );
    await page.keyboard.type('they met');
    await put;
    kill();
    await page.getByText('What you choose and type in the coding form is kept in this browser').waitFor();
    const rationale = page.getByRole('textbox', { name: 'Rationale' });
    await rationale.press('End');
    await page.keyboard.type(' weekly, at the library');
    await rationale.blur();
    await page.getByText('Not saved yet', { exact: true }).waitFor();
    expect(await rationale.inputValue()).toBe('they met weekly, at the library');
    await page.getByRole('button', { name: 'Copy 1 text not saved yet' }).waitFor();
    await look(page, 'code-lost-typing');
    const again = await openAgain(page, home, file);
    await again.getByText('what was not saved yet is saved now').waitFor();
    await again.getByText('they met weekly, at the library').waitFor();
    expect(copro(home, 'history', file, '--case', '1').stdout).toContain('they met weekly, at the library');
  });
});

describe('the look of it', () => {
  it.for([
    ['dark', { colorScheme: 'dark' }],
    ['Chinese', { locale: 'zh-CN' }],
    ['narrow', { viewport: { width: 1024, height: 700 } }],
    ['at twice the size', { viewport: { width: 640, height: 700 } }],
    ['wide', { viewport: { width: 1920, height: 1000 } }],
  ] as const)('reaches no further than the window: %s', async ([name, wish], context) => {
    const { page, troubles } = await sitDown(context, { look: wish });
    await press(page, down, '1', down, down, down, down, down, down, '2', 'ArrowRight');
    await look(page, `code ${name}`);
    const [needed, there] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
    expect(needed).toBeLessThanOrEqual(there);
    expect(troubles()).toEqual([]);
  });
});
