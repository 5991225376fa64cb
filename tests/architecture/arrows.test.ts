import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { describe, expect, it } from 'vitest';
import { filesUnder, root, sourcesUnder, textOf } from './support/repository.ts';

const options = await extractDepcruiseOptions(path.join(root, '.dependency-cruiser.mjs'));
const rules: IForbiddenRuleType[] = options.ruleSet?.forbidden ?? [];
const trees = path.join(root, 'tests/architecture/fixtures');
const starts = ['src', 'bin', 'electron'];

async function cruised(baseDir: string): Promise<ICruiseResult> {
  const folders = starts.filter((folder) => existsSync(path.join(baseDir, folder)));
  const { output } = await cruise(folders, { ...options, baseDir }, options.enhancedResolveOptions);
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text');
  return output;
}

function broken({ summary }: ICruiseResult): string[] {
  return [...new Set(summary.violations.map(({ rule }) => rule.name))];
}

describe('the arrows between folders', () => {
  it.each(rules.map(({ name }) => name ?? ''))(
    '%s is reported, and it alone, in the tree that breaks it',
    async (name) => {
      expect(broken(await cruised(path.join(trees, name)))).toEqual([name]);
    },
  );

  it('leave every import that the design allows in peace', async () => {
    const result = await cruised(path.join(trees, 'allowed'));
    expect(result.summary.violations).toEqual([]);
    expect(result.summary.totalCruised).toBeGreaterThan(15);
  });

  it('have no tree without its rule', () => {
    expect(readdirSync(trees).sort()).toEqual([...rules.map(({ name }) => name), 'allowed', 'pure'].sort());
  });

  it('are looked for in every source file', async () => {
    const { modules } = await cruised(path.resolve(root));
    const seen = new Set(modules.map(({ source }) => source));
    const sources = starts.flatMap((folder) => (existsSync(path.join(root, folder)) ? sourcesUnder(folder) : []));
    expect(sources.filter((file) => !seen.has(file) && !file.endsWith('.d.ts'))).toEqual([]);
    expect(sources.length).toBeGreaterThan(50);
  });

  it('are checked by npm test in every folder that holds sources', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: { arrows: string } };
    const folders = filesUnder('.').filter((file) => /^[^.][^/]*\/.*\.(tsx?|m?js)$/.test(file));
    const tops = new Set(folders.map((file) => file.replace(/\/.*/, '')));
    expect([...tops].filter((folder) => !scripts.arrows.split(' ').includes(folder))).toEqual([]);
  });

  it('start from the folders that the design knows', () => {
    const known = ['domain', 'formats', 'contract', 'store', 'core', 'render', 'server', 'cli', 'ui'];
    expect(readdirSync(path.join(root, 'src')).filter((name) => !known.includes(name))).toEqual([]);
  });
});
