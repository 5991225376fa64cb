import type { Page } from 'playwright-core';

/** Runs in the page, which knows a DOM where the tests know none. */
const listenForRefusals = `document.addEventListener('securitypolicyviolation', (event) => {
  refusedByPolicy([event.violatedDirective, event.blockedURI, event.sourceFile, event.lineNumber].join(' '));
});`;

/** Schemes that reach nobody: those of the page, and that of the desktop app. */
const inside = ['data:', 'blob:', 'app:'];

/** The grid walks to a row that a new window of rows has taken away just then; it says so and goes on. */
const passedOver = /AG Grid: warning #88 .*index=null/u;

/** Collects what a page says went wrong: exceptions, errors on its console, refusals of its policy, requests elsewhere. */
export async function watchPage(page: Page): Promise<() => readonly string[]> {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    const bad = message.type() === 'error' || message.type() === 'warning';
    if (bad && !passedOver.test(message.text())) troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol, href } = new URL(request.url());
    if (hostname !== '127.0.0.1' && !inside.includes(protocol)) troubles.push(`request: ${href}`);
  });
  await page.exposeFunction('refusedByPolicy', (text: string) => troubles.push(`policy: ${text}`));
  await page.addInitScript({ content: listenForRefusals });
  // The window of the desktop app has its page already.
  await page.evaluate(listenForRefusals);
  return () => troubles;
}
