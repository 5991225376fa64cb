import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { copro, coproJson } from '../../support/copro.ts';
import { folderWithReview } from '../../support/review-folder.ts';
import { sharedFolder } from '../../support/temporary-folder.ts';

type Manifest = {
  inputs: { path: string; sha256: string }[];
  outputs: { path: string; sha256: string; bytes: number }[];
};

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

describe('copro reproduce', { timeout: 240_000 }, () => {
  let manifest: Manifest = { inputs: [], outputs: [] };
  const folder = sharedFolder((folder) => {
    folderWithReview(folder);
    coproJson(folder, 'reproduce', '--out', 'out');
    manifest = JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8')) as Manifest;
  });

  it('writes a project, tables, figures in three formats, an audit, a report, and a manifest of them all', () => {
    const names = filesBelow(join(folder(), 'out'));
    expect(names).toEqual([...manifest.outputs.map(({ path }) => path), 'manifest.json'].sort());
    expect(names).toEqual(expect.arrayContaining(['audit.csv', 'audit.json', 'index.html', 'project.copro']));
    expect(names.filter((name) => name.startsWith('tables/')).length).toBeGreaterThan(8);
    const figures = names.filter((name) => name.startsWith('figures/'));
    const stems = new Set(figures.map((name) => name.replace(/\.\w+$/u, '')));
    expect(figures).toEqual([...stems].flatMap((stem) => ['pdf', 'png', 'svg'].map((ending) => `${stem}.${ending}`)));
  });

  it('records the hash of every output as it lies there', () => {
    for (const { path, sha256: recorded, bytes } of manifest.outputs) {
      expect({ path, sha256: sha256(join(folder(), 'out', path)) }).toEqual({ path, sha256: recorded });
      expect(statSync(join(folder(), 'out', path)).size).toBe(bytes);
    }
  });

  it('records the hash of every input', () => {
    const root = new URL('../../../', import.meta.url);
    expect(manifest.inputs.length).toBeGreaterThan(8);
    for (const { path, sha256: recorded } of manifest.inputs)
      expect(sha256(fileURLToPath(new URL(path, root)))).toBe(recorded);
  });

  it('gives the same bytes when run again', () => {
    coproJson(folder(), 'reproduce', '--out', 'again');
    const again = JSON.parse(readFileSync(join(folder(), 'again/manifest.json'), 'utf8')) as Manifest;
    expect(again).toEqual(manifest);
  });

  it('replaces what it wrote, and keeps a project that somebody has worked in since', () => {
    coproJson(folder(), 'reproduce', '--out', 'out');
    expect(existsSync(join(folder(), 'out/project.kept-1.copro'))).toBe(false);
    const coded = copro(folder(), 'code', 'out/project.copro', 'fixtures/tu-2022/coding-strict.csv', '--coder', 'Ana');
    expect(coded.code).toBe(0);
    const run = copro(folder(), 'reproduce', '--out', 'out');
    expect(run.stderr).toContain('project.kept-1.copro');
    const kept = JSON.stringify(
      coproJson(folder(), 'table', 'out/project.kept-1.copro', '--rows', 'type', '--policy', 'coder:Ana'),
    );
    expect(kept).toContain('"Ana"');
  });

  it('leaves a project that is sound and audits as the report says', () => {
    expect(coproJson(folder(), 'check', 'out/project.copro')).toEqual({ sound: true, findings: [], mergeTasks: 0 });
    const entries = coproJson(folder(), 'audit', 'out/project.copro', 'fixtures/tu-2022/claims.json');
    expect(entries).toEqual(JSON.parse(readFileSync(join(folder(), 'out/audit.json'), 'utf8')));
  });
});
