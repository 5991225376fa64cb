import type { BrowserContext } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

/** Holds that no page of a journey, whichever window shows it, throws what nobody catches. */
export function expectNoExceptions(context: BrowserContext): void {
  const thrown: string[] = [];
  context.on('weberror', (error) => {
    const cause = error.error();
    thrown.push(cause.stack ?? cause.message);
  });
  onTestFinished(() => {
    expect(thrown, 'exceptions in a page').toEqual([]);
  });
}
