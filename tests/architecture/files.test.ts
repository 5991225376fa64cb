import { describe, expect, it } from 'vitest';
import { filesUnder, lineCount, sourcesUnder, textOf } from './support/repository.ts';

const source = sourcesUnder('src');
const tests = sourcesUnder('tests');
const ours = [...source, ...tests, ...sourcesUnder('scripts')];

function quantile(lengths: readonly number[], share: number): number {
  const sorted = lengths.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

describe('source files', () => {
  it('are named in kebab-case, as are their folders', () => {
    const kebab = /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.tsx?$/;
    expect(ours.filter((file) => !kebab.test(file))).toEqual([]);
  });

  it('stay under 400 lines', () => {
    expect(ours.filter((file) => lineCount(file) > 400)).toEqual([]);
  });

  it('are small as a rule: half have 80 lines or fewer, nineteen in twenty 300 or fewer', () => {
    const lengths = source.map(lineCount);
    expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(80);
    expect(quantile(lengths, 0.95)).toBeLessThanOrEqual(300);
  });

  it('export by name', () => {
    const files = [...ours, ...filesUnder('bin')];
    expect(files.filter((file) => /^export default |^export \{[^}]*\bas default\b/m.test(textOf(file)))).toEqual([]);
  });
});
