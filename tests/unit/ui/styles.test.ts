import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { filesUnder, root } from '../../architecture/support/repository.ts';

/** Classes that a sheet gives a look of their own: selectors of one class, with or without a state of it. */
function classesOf(file: string): string[] {
  const css = readFileSync(path.join(root, file), 'utf8').replaceAll(/\/\*.*?\*\//gsu, '');
  const selectors = [...css.matchAll(/([^{}]+)\{/gu)].flatMap(([, list = '']) => list.split(','));
  return selectors.flatMap((selector) => /^\s*\.([a-z][\w-]*)(?:[:[][^\s>]*)?\s*$/u.exec(selector)?.[1] ?? []);
}

it('a class has its look from one sheet: the sheets of screens stay loaded once they were on screen', () => {
  const sheets = filesUnder('src/ui')
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, new Set(classesOf(file))] as const);
  const all = [...new Set(sheets.flatMap(([, classes]) => [...classes]))];
  expect(all.length).toBeGreaterThan(200);
  const twice = all
    .map((name) => [name, ...sheets.filter(([, classes]) => classes.has(name)).map(([file]) => file)])
    .filter(([, ...files]) => files.length > 1);
  expect(twice).toEqual([]);
});
