import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seriousViolations } from './accessibility.ts';
import { picture } from './picture.ts';

/** Keeps a picture of a state of the interface where pictures are wanted, and holds that it keeps nobody out. */
export async function look(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect.soft(await seriousViolations(page), `axe on ${name}`).toEqual([]);
}
