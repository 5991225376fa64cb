import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copro, type Run } from './copro.ts';

/** What the lines of the guide begin with that run a command. */
export const prefix = 'npm run -s copro -- ';

type Block = { readonly language: string; readonly file: string | undefined; readonly text: string };

/** A command of a page of the guide, how it ended, and what the page says that it prints. */
export type Told = Run & { readonly line: string; readonly expected: string | undefined };

/** The text of a page of the guide. */
export function guidePage(page: string): string {
  return readFileSync(new URL(`../../docs/guide/${page}.md`, import.meta.url), 'utf8');
}

/** The fenced blocks of a page of the guide. */
function blocksOf(page: string): Block[] {
  return [...guidePage(page).matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gmu)].map(
    ([, language = '', file, content = '']): Block => ({ language, file, text: content }),
  );
}

/**
 * Does in a folder what a page tells, in its order: writes the blocks that name a file, runs the commands, and keeps for
 * the last of some commands the block of text after them, which is what it prints. A line that names a file in capitals
 * stands for many and is left out.
 */
export function runGuide(folder: string, page: string): Told[] {
  const blocks = blocksOf(page);
  return blocks.flatMap(({ language, file, text }, index) => {
    if (file !== undefined) writeFileSync(join(folder, file), text);
    if (language !== 'sh') return [];
    const next = blocks[index + 1];
    const lines = text
      .trim()
      .split('\n')
      .filter((line) => !/\b[A-Z]+\.json\b/u.test(line));
    return lines.flatMap((line, place): Told[] => {
      const [command, from = '', to = ''] = line.split(' ');
      if (command === 'cp') {
        copyFileSync(join(folder, from), join(folder, to));
        return [];
      }
      const last = place === lines.length - 1 && next?.language === 'text';
      const run = copro(folder, ...line.slice(prefix.length).split(' '));
      return [{ line, expected: last ? next.text : undefined, ...run }];
    });
  });
}
