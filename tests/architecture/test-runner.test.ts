import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { requiredNames } from '../support/requirements.ts';
import { root } from './support/repository.ts';

interface Run {
  readonly status: number | null;
  readonly lines: string[];
  readonly stderr: string;
}

function runTests(args: readonly string[], required: string): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/test.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, COPRO_REQUIRE: required },
  });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

describe('npm test', () => {
  it('reads what must be there from names joined by commas', () => {
    expect(requiredNames(' browser, electron,')).toEqual(['browser', 'electron']);
    expect(requiredNames(undefined)).toEqual([]);
  });

  it('fails on a requirement that it does not know', () => {
    const { status, lines, stderr } = runTests([], 'browser,telepathy');
    expect(stderr).toContain('COPRO_REQUIRE names telepathy; it knows only browser, c-compiler, electron.');
    expect(lines.at(-1)).toBe('0 passed, 1 failed, 0 skipped');
    expect(status).toBe(1);
  });

  it('runs the named tests alone, and says that the checks were left out', () => {
    const { status, lines } = runTests(['tests/unit/scripts/tally.test.ts'], '');
    expect(lines).toContain('skipped: lint (this run was narrowed to some tests)');
    expect(lines.at(-1)).toBe('2 passed, 0 failed, 5 skipped');
    expect(status).toBe(0);
  });

  it('fails where no test is found', () => {
    const { status, lines } = runTests(['tests/none-of-this-name'], '');
    expect(lines.at(-1)).toBe('0 passed, 1 failed, 5 skipped');
    expect(status).toBe(1);
  });
});
