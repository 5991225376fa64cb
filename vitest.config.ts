import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { tallyReporter } from './scripts/testing/tally-reporter.ts';

const tallyFile = process.env['COPRO_TALLY'];

function suites(...names: string[]): string[] {
  return names.map((name) => `tests/${name}/**/*.test.ts`);
}

/** Beyond so many, tests rather run out of memory than end sooner. */
const processors = Math.min(8, availableParallelism());

const slow = {
  testTimeout: 180_000,
  hookTimeout: 180_000,
  // As long as a journey waits for anything else; a second is too short on a busy machine.
  expect: { poll: { timeout: 30_000 } },
  // A busy machine must not hide what else a run shows; the last lines name what passed only so.
  retry: 1,
};

/** Journeys that the desktop app makes as well as the browser. */
const journeys = ['history', 'cases', 'code', 'tables', 'agree', 'audit'].map((name) => `tests/e2e/ui/${name}.test.ts`);

export default defineConfig({
  test: {
    reporters: tallyFile === undefined ? ['default'] : ['default', tallyReporter(tallyFile)],
    projects: [
      {
        test: {
          name: 'core',
          include: suites('unit', 'property', 'store', 'contract', 'golden', 'architecture'),
          exclude: ['tests/architecture/fixtures/**'],
          testTimeout: 60_000,
          setupFiles: ['tests/support/seed.ts'],
          maxWorkers: processors,
          // Vitest wants a place in the order for each project that has a number of workers of its own.
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Two at a time even on the smallest machine: a journey mostly waits, and each has a browser and a server of its own.
        test: {
          ...slow,
          name: 'e2e',
          include: suites('e2e'),
          exclude: suites('e2e/desktop'),
          globalSetup: ['tests/e2e/support/before-all.ts'],
          maxWorkers: Math.max(2, Math.floor(processors / 2)),
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The desktop app: what only it has, and journeys of the interface once more, in its window.
        test: {
          ...slow,
          name: 'desktop',
          include: [...suites('e2e/desktop'), ...journeys],
          globalSetup: ['tests/e2e/support/desktop/setup.ts'],
          env: { COPRO_WINDOW: 'desktop' },
          // One at a time: they share one screen.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
