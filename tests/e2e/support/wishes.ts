import type { BrowserContextOptions } from 'playwright-core';

/** How a workbench shall be opened for a test. */
export type WorkbenchWishes = {
  readonly project?: string;
  readonly home?: string;
  readonly look?: BrowserContextOptions;
  /** Laid over the environment of the program. */
  readonly env?: Readonly<Record<string, string>>;
};
