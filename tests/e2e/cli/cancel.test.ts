import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coproEntry, coproJson } from '../../support/copro.ts';
import { folderWithReview } from '../../support/review-folder.ts';

type Ended = { readonly code: number | null; readonly stderr: string };

/** Starts a command and interrupts it, as Ctrl-C does, as soon as it tells of the given stage. */
async function interruptAt(stage: string, folder: string, args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [coproEntry, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    const before = stderr.includes(stage);
    stderr += chunk.toString();
    if (!before && stderr.includes(stage)) child.kill('SIGINT');
  });
  await once(child, 'close');
  return { code: child.exitCode, stderr };
}

const manyRows = [
  'number,title,year',
  ...Array.from({ length: 60_000 }, (_, index) => `${String(index + 100)},Case ${String(index)},2001`),
].join('\n');

describe('Ctrl-C', () => {
  it('during an import ends with 130 and leaves the project as it was', { timeout: 60_000 }, async () => {
    const folder = folderWithReview();
    writeFileSync(join(folder, 'many.csv'), manyRows);
    const ended = await interruptAt('Comparing it with the project', folder, ['import', 'review.copro', 'many.csv']);
    expect(ended).toMatchObject({ code: 130 });
    expect(ended.stderr).toContain('nothing was changed');
    const table = coproJson(folder, 'table', 'review.copro', '--rows', 'country');
    expect(table).toMatchObject({ validCases: 56 });
    expect(coproJson(folder, 'check', 'review.copro')).toEqual({ sound: true, findings: [], mergeTasks: 0 });
  });

  it('while codings are read ends with 130, and no coding is there', { timeout: 60_000 }, async () => {
    const folder = folderWithReview();
    const before = coproJson(folder, 'export', 'review.copro', '--format', 'json');
    const rationale = 'A long reason. '.repeat(20_000);
    const rows = Array.from({ length: 56 }, (_, index) => `${String(index + 1)},user,${rationale}`);
    writeFileSync(join(folder, 'codings.csv'), ['case,type,type:rationale', ...rows].join('\n'));
    const args = ['code', 'review.copro', 'codings.csv', '--coder', 'Ana'];
    const ended = await interruptAt('Reading the codings', folder, args);
    expect(ended).toMatchObject({ code: 130 });
    expect(coproJson(folder, 'export', 'review.copro', '--format', 'json')).toEqual(before);
  });

  it('during reproduce ends with 130 and leaves nothing behind', { timeout: 120_000 }, async () => {
    const folder = folderWithReview();
    const ended = await interruptAt('Drawing', folder, ['reproduce', '--out', 'out']);
    expect(ended).toMatchObject({ code: 130 });
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });
});
