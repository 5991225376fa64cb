import type { BrowserContextOptions } from 'playwright-core';

/** How a workbench shall be opened for a test. */
export type WorkbenchWishes = {
  readonly project?: string;
  readonly home?: string;
  readonly look?: BrowserContextOptions;
  /** Starts `copro serve` for this journey alone, as a person does; else the program that the test file shares serves it. */
  readonly own?: boolean;
  /** Laid over the environment of a program of its own. */
  readonly env?: Readonly<Record<string, string>>;
  /**
   * Whether the 56-case example lies in the person's folder as it was built before, so that opening it takes no time. It does
   * where no project and no program of its own is asked for.
   */
  readonly example?: boolean;
};
