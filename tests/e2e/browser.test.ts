import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { foundOrSkip } from '../support/requirements.ts';
import { findBrowser } from './support/find-browser.ts';

describe('the browser of this machine', () => {
  it('opens a page without a network', async (context) => {
    const { executablePath, args } = foundOrSkip(context, 'browser', await findBrowser());
    const browser = await chromium.launch({ executablePath, args: [...args] });
    try {
      const page = await browser.newPage();
      await page.setContent('<title>共同生产</title><table><caption>56 cases</caption></table>');
      expect(await page.title()).toBe('共同生产');
      expect(await page.getByText('56 cases').isVisible()).toBe(true);
    } finally {
      await browser.close();
    }
  });
});
