import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copro, coproJson } from '../../support/copro.ts';
import { folderWithReview } from '../../support/review-folder.ts';

/** A folder where Ana has coded case 20 twice: entries 3 and 4. */
function codedTwice(): string {
  const folder = folderWithReview();
  for (const code of ['co-deliverer', 'co-commissioner']) {
    writeFileSync(join(folder, 'codings.csv'), `case,role\n20,${code}\n`);
    expect(copro(folder, 'code', 'review.copro', 'codings.csv', '--coder', 'Ana').code).toBe(0);
  }
  return folder;
}

const entries = (folder: string): unknown =>
  (coproJson(folder, 'history', 'review.copro') as { entries: unknown }).entries;

describe('the history on the command line', () => {
  it('tells of each change in words, newest first, and of one coding what it was and became', () => {
    const folder = codedTwice();
    const listed = copro(folder, 'history', 'review.copro').stdout.split('\n');
    expect(listed[0]).toMatch(/ 4 .* Ana: Ana coded .* \[1 coding changed\]$/u);
    expect(listed[2]).toMatch(/ 2 .* import: .* 56 cases added; 224 codings added\]$/u);
    const words = 'Role of citizens of case 20 by Ana: Co-deliverer → Co-commissioner';
    const args = ['--case', '20', '--variable', 'role', '--coder', 'Ana'];
    expect(copro(folder, 'history', 'review.copro', ...args).stdout).toContain(words);
    expect(coproJson(folder, 'history', 'review.copro', '--entry', '4')).toMatchObject({
      entry: { seq: 4, by: 'Ana', kind: 'code', counts: [{ table: 'coding', added: 0, changed: 1, removed: 0 }] },
      rows: [{ case: 20, variable: 'role', coder: 'Ana', words, before: { answer: 'Co-deliverer' } }],
      rowsLeftOut: 0,
    });
  });

  it('undoes and redoes across runs of the program, each as an entry', () => {
    const folder = codedTwice();
    for (const command of ['undo', 'undo', 'redo', 'redo']) expect(copro(folder, command, 'review.copro').code).toBe(0);
    expect(copro(folder, 'redo', 'review.copro').code).toBe(3);
    expect(entries(folder)).toMatchObject([
      { seq: 8, kind: 'redo', undoes: { from: 5, to: 5 } },
      { seq: 7, kind: 'redo', undoes: { from: 6, to: 6 } },
      { seq: 6, kind: 'undo', undoes: { from: 3, to: 3 }, undoneBy: 7 },
      { seq: 5, kind: 'undo', undoes: { from: 4, to: 4 }, undoneBy: 8 },
      { seq: 4 },
      { seq: 3 },
      { seq: 2 },
      { seq: 1, kind: 'create' },
    ]);
    expect(coproJson(folder, 'check', 'review.copro')).toEqual({ sound: true, findings: [], mergeTasks: 0 });
  });

  it('refuses to undo what was changed since or is built upon, and names it', () => {
    const folder = codedTwice();
    const before = entries(folder);
    const changed = copro(folder, 'undo', 'review.copro', '--entry', '3');
    expect(changed).toMatchObject({ code: 4 });
    expect(changed.stderr).toContain('Role of citizens of case 20 by Ana was changed again by entry 4.');
    const built = copro(folder, 'undo', 'review.copro', '--entry', '2');
    expect(built).toMatchObject({ code: 4 });
    expect(built.stderr).toContain('Role of citizens of case 20 by Ana, written since, needs: Case 20.');
    expect(copro(folder, 'undo', 'review.copro', '--entry', '1').code).toBe(4);
    expect(copro(folder, 'undo', 'review.copro', '--entry', '99').code).toBe(3);
    expect(copro(folder, 'undo', 'review.copro', '--entry', 'x').code).toBe(2);
    expect(entries(folder)).toEqual(before);
  });

  it('goes back to a restore point in one entry, and forward again', () => {
    const folder = folderWithReview();
    expect(copro(folder, 'history', 'review.copro', '--mark', 'imported').code).toBe(0);
    expect(copro(folder, 'history', 'review.copro', '--mark', 'imported').code).toBe(4);
    writeFileSync(join(folder, 'codings.csv'), 'case,role\n20,co-deliverer\n21,NR\n');
    copro(folder, 'code', 'review.copro', 'codings.csv', '--coder', 'Ana');
    expect(coproJson(folder, 'undo', 'review.copro', '--to', 'imported', '--by', 'Ben')).toMatchObject({
      undoes: { from: 4, to: 4 },
      entry: { seq: 5, by: 'Ben' },
    });
    expect(copro(folder, 'history', 'review.copro', '--limit', '1').stdout).toMatch(
      /Ben: .*\[1 coder removed; 2 codings removed\]/u,
    );
    expect(copro(folder, 'undo', 'review.copro', '--to', 'nowhere').code).toBe(3);
    expect(coproJson(folder, 'redo', 'review.copro')).toMatchObject({
      entry: { words: expect.stringMatching(/^Redid entry 4: Ana coded/u) as string },
    });
  });

  it('undoes a coding by someone whom later codings name: the coder stays', () => {
    const folder = folderWithReview();
    for (const number of [20, 21]) {
      writeFileSync(join(folder, 'codings.csv'), `case,role\n${number},co-deliverer\n`);
      copro(folder, 'code', 'review.copro', 'codings.csv', '--coder', 'Ana');
    }
    expect(copro(folder, 'undo', 'review.copro', '--entry', '3').code).toBe(0);
    expect(copro(folder, 'history', 'review.copro', '--limit', '1').stdout).toContain('[1 coding removed]');
    expect(coproJson(folder, 'check', 'review.copro')).toEqual({ sound: true, findings: [], mergeTasks: 0 });
  });
});
