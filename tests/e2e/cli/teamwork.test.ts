import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copro, coproJson, type Run } from '../../support/copro.ts';
import { folderWithReview } from '../../support/review-folder.ts';
import { sharedFolder } from '../../support/temporary-folder.ts';

const guide = readFileSync(new URL('../../../docs/guide/teamwork.md', import.meta.url), 'utf8');
const prefix = 'npm run -s copro -- ';

type Block = { readonly language: string; readonly file: string | undefined; readonly text: string };
type Told = Run & { readonly line: string; readonly expected: string | undefined };

const blocks = [...guide.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gmu)].map(
  ([, language = '', file, text = '']): Block => ({ language, file, text }),
);

/** When it was is another moment in every run. */
function timeless(text: string): string {
  return text.replaceAll(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/gu, 'THEN');
}

/** What the page tells, done in its order; a block of text after commands is what the last of them prints. */
const runs: Told[] = [];
const folder = sharedFolder((made) => {
  folderWithReview(made);
  for (const [index, { language, file, text }] of blocks.entries()) {
    if (file !== undefined) writeFileSync(join(made, file), text);
    if (language !== 'sh') continue;
    const next = blocks[index + 1];
    const lines = text.trim().split('\n');
    for (const [place, line] of lines.entries()) {
      const [command, from = '', to = ''] = line.split(' ');
      if (command === 'cp') {
        copyFileSync(join(made, from), join(made, to));
        continue;
      }
      const last = place === lines.length - 1 && next?.language === 'text';
      runs.push({
        line,
        expected: last ? next.text : undefined,
        ...copro(made, ...line.slice(prefix.length).split(' ')),
      });
    }
  }
});

describe('the guide to working on copies', () => {
  it('runs as written, and prints what it says', () => {
    expect(runs.length).toBeGreaterThan(15);
    const unlike = runs.filter(
      ({ code, expected, stdout }) => code !== 0 || (expected !== undefined && timeless(stdout) !== timeless(expected)),
    );
    expect(unlike).toEqual([]);
    expect(runs.filter(({ expected }) => expected !== undefined).length).toBeGreaterThan(6);
  });

  it('leaves three sound projects, and no task where one was settled', () => {
    for (const name of ['review', 'ben', 'carla']) expect(copro(folder(), 'check', `${name}.copro`).code).toBe(0);
    expect(coproJson(folder(), 'merge', 'carla.copro', '--tasks')).toEqual([]);
  });
});
