import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { reviewFolder } from '../../support/review-folder.ts';
import { prefix } from '../../support/run-guide.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

/** The words of a shell line; the README quotes with double quotes only. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

describe('the command line in the README', () => {
  const examples = readme.split('\n').filter((line) => line.startsWith(prefix));

  it('has an example of every command', () => {
    const named = new Set(examples.map((line) => words(line.slice(prefix.length))[0]));
    const listed = copro('.', 'help').stdout.matchAll(/^ {2}([a-z]+) +\S/gmu);
    expect([...listed].map(([, name]) => name).filter((name) => !named.has(name ?? ''))).toEqual([]);
  });

  it('runs as written, one line after the other', { timeout: 240_000 }, () => {
    const folder = reviewFolder();
    const failed = examples
      .map((line) => ({ line, ...copro(folder, ...words(line.slice(prefix.length))) }))
      .filter(({ code }) => code !== 0);
    expect(examples.length).toBeGreaterThan(9);
    expect(failed).toEqual([]);
  });
});
