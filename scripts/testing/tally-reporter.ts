import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { empty, oneFailed, onePassed, sum, type Tally } from './tally.ts';

type ModuleTest = ReturnType<TestModule['children']['allTests']> extends Iterable<infer T> ? T : never;

function tallyOfTest(test: ModuleTest): Tally {
  const result = test.result();
  switch (result.state) {
    case 'passed':
      return test.diagnostic()?.flaky === true ? { ...onePassed, unsteady: [test.fullName] } : onePassed;
    case 'skipped':
      return { ...empty, skipped: [{ name: test.fullName, reason: result.note ?? 'no reason given' }] };
    case 'failed':
    case 'pending':
      return oneFailed;
  }
}

function tallyOfModule(module: TestModule): Tally {
  const tests = sum([...module.children.allTests()].map(tallyOfTest));
  const brokenOutsideTests = !module.ok() && tests.failed === 0;
  return brokenOutsideTests ? sum([tests, oneFailed]) : tests;
}

/** Writes how many tests passed, failed and were skipped, and why; the JSON reporter of Vitest leaves the reasons out. */
export function tallyReporter(file: string): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const stray = unhandledErrors.map(() => oneFailed);
      writeFileSync(file, JSON.stringify(sum([...modules.map(tallyOfModule), ...stray])));
    },
  };
}
