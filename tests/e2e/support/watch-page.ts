import type { Page } from 'playwright-core';

/** Collects what a page says went wrong: exceptions, errors on its console, refusals of its policy, requests elsewhere. */
export async function watchPage(page: Page): Promise<() => readonly string[]> {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.hostname !== '127.0.0.1' && !['data:', 'blob:'].includes(url.protocol))
      troubles.push(`request: ${url.href}`);
  });
  await page.exposeFunction('refusedByPolicy', (text: string) => troubles.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        const tell = (globalThis as unknown as { refusedByPolicy: (text: string) => void }).refusedByPolicy;
        tell(`${violatedDirective} ${blockedURI} ${sourceFile}:${String(lineNumber)}`);
      },
    );
  });
  return () => troubles;
}
