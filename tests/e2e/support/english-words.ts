import type { Page } from 'playwright-core';

/** Runs in the page: what stands there to be read, and what screen readers are told, but for what is said to be English. */
const textsInPage = `[...document.body.querySelectorAll('*')]
  .filter((one) => one.closest('[lang="en"], [aria-hidden="true"], script, style, code, kbd') === null && one.checkVisibility())
  .flatMap((one) => [
    ...['aria-label', 'title', 'placeholder', 'aria-description'].map((name) => one.getAttribute(name) ?? ''),
    ...[...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
  ])`;

/**
 * Runs of English words in a window that are not of the review: `least` words or more one after the other that nothing in
 * `known` holds. One word alone may be a name of anything.
 */
export async function englishIn(page: Page, known: string, least = 2): Promise<string[]> {
  const texts = await page.evaluate<string[]>(textsInPage);
  const folded = fold(known);
  const run = new RegExp(`[A-Za-z’'-]+(?: [A-Za-z’'-]+){${String(least - 1)},}`, 'gu');
  const runs = texts.flatMap((text) => text.replaceAll(/\s+/gu, ' ').match(run) ?? []);
  return [...new Set(runs)].filter((words) => /[A-Za-z]{2}/u.test(words) && !folded.includes(fold(words)));
}

function fold(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').toLowerCase();
}
