import { describe, expect, it } from 'vitest';
import { caseIs, openDesk, press, sitDown, ticked } from '../support/code-desk.ts';
import { look } from '../support/look.ts';

const down = 'ArrowDown';

describe('when the program is killed in the middle', () => {
  it('what was called saved is there when it is opened again; what could not be saved goes back', async (context) => {
    const { page, kill, home } = await sitDown(context, { own: true });
    await press(page, '1', down, '2');
    await page.getByText('2/12').waitFor();
    kill();
    await page.getByText('Not connected').waitFor();
    await press(page, '1');
    await page.getByRole('alert').first().waitFor();
    await ticked(page, ['Professionals contribute', 'No']);
    await look(page, 'code-lost');
    const { page: again } = await openDesk(context, { home });
    await caseIs(again, 1);
    await ticked(again, ['Focus on coproduction', 'Yes']);
    await ticked(again, ['Professionals contribute', 'No']);
  });

  it('what was typed and not yet saved is saved when it is opened again', async (context) => {
    const { page, kill, home } = await sitDown(context, { own: true });
    await press(page, '1', 'Tab');
    const kept = page.waitForResponse(
      (reply) =>
        reply.url().endsWith('/call/preferences.write') && (reply.request().postData() ?? '').includes('they met'),
    );
    await page.keyboard.type('they met weekly');
    await kept;
    kill();
    await page.close();
    const { page: again } = await openDesk(context, { home });
    await again.getByText('what you had typed when the window closed is saved').waitFor();
    await caseIs(again, 1);
    await again.getByText(/^they met/).waitFor();
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
