import axe from 'axe-core';
import type { Page } from 'playwright-core';

type Found = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly target: unknown }[] };

/** What axe finds on a page that keeps somebody out or makes it hard, each with where it is. */
export async function seriousViolations(page: Page): Promise<string[]> {
  // Put in from outside, so that the policy of the page stays as it is; half a megabyte, so once for a page.
  if ((await page.evaluate('typeof globalThis.axe')) === 'undefined') await page.evaluate(axe.source);
  const found = await page.evaluate<Found[]>(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
}
