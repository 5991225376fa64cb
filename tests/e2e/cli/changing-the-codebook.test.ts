import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copro, coproJson, type Run } from '../../support/copro.ts';
import { folderWithReview } from '../../support/review-folder.ts';
import { guidePage, runGuide, type Told } from '../../support/run-guide.ts';
import { sharedFolder } from '../../support/temporary-folder.ts';

const guide = guidePage('changing-the-codebook');

const runs: Told[] = [];
const folder = sharedFolder((made) => {
  folderWithReview(made);
  runs.push(...runGuide(made, 'changing-the-codebook'));
});

type Entry = { case: number; variable: string; coder: string | null; why: string; codes: string[]; version: number };
type Step = { version: number; by: string; change: { kind: string; reason: string } | null; counts: unknown[] };

const review = (...args: string[]): unknown => coproJson(folder(), 'codebook', 'review.copro', ...args);

describe('the guide to changing the codebook', () => {
  it('runs as written, and prints what it says', () => {
    expect(runs.length).toBeGreaterThan(15);
    expect(runs.filter(({ code }) => code !== 0)).toEqual([]);
    for (const { expected, stdout } of runs) if (expected !== undefined) expect(stdout).toBe(expected);
    expect(runs.some(({ expected }) => expected !== undefined)).toBe(true);
  });

  it('has an example of every change that a file can ask for', () => {
    const schema = readFileSync(new URL('../../../schemas/codebook-change.schema.json', import.meta.url), 'utf8');
    const { oneOf } = JSON.parse(schema) as { oneOf: { properties: { kind: { const: string } } }[] };
    const named = oneOf.map(({ properties }) => properties.kind.const).filter((kind) => !guide.includes(kind));
    expect(oneOf).toHaveLength(15);
    expect(named).toEqual([]);
  });

  it('leaves a sound project whose log tells every change with its reason', () => {
    expect(copro(folder(), 'check', 'review.copro').code).toBe(0);
    const log = review('--log') as Step[];
    expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1));
    expect(log.map(({ change }) => change?.kind ?? null)).toEqual([
      null,
      'rename-code',
      'add-code',
      'add-variable',
      'move-code',
      'merge-codes',
      'split-code',
      'retire-code',
      'promote-text',
      'narrow-definition',
      'widen-definition',
      'describe-code',
      'describe-variable',
      'change-kind',
      'change-kind',
    ]);
    expect(log[5]).toMatchObject({ by: 'Ana', change: { reason: 'Nobody tells them apart.' } });
    expect(log[5]?.counts).toContainEqual({
      code: 'joint-plan',
      label: 'Joint plan',
      before: { codings: 2, finalCodings: 0 },
      after: { codings: 4, finalCodings: 0 },
    });
    const printed = copro(folder(), 'codebook', 'review.copro', '--log').stdout;
    expect(printed).toContain('Reason: Two cases have it.');
    expect(printed).toContain('Leadership [leadership]: new, codings 2');
    expect(printed).toMatch(/^Version 6 · \d{4}-\d\d-\d\d \d\d:\d\d UTC · Ana$/mu);
    const file = readFileSync(join(folder(), 'decision-log.md'), 'utf8');
    expect([...file.matchAll(/^## Version (\d+)$/gmu)].map(([, version]) => Number(version))).toEqual(
      log.map(({ version }) => version),
    );
    expect(file).toContain('| Joint plan \\[joint-plan\\] | 2 | 4 |\n');
    expect(copro(folder(), 'codebook', 'review.copro', '--queue', '--out', 'queue.md')).toMatchObject({ code: 2 });
  });

  it('leaves in the queue what nobody has coded again, and nothing else', () => {
    const queue = review('--queue') as Entry[];
    const of = (variable: string, coder: string): string[] =>
      queue
        .filter((entry) => entry.variable === variable && entry.coder === coder)
        .map(({ case: number, why }) => `${String(number)} ${why}`);
    // Ana made the roles of cases 20 and 21 again, so only her case 22 waits.
    expect(of('role', 'Ana')).toEqual(['22 added']);
    expect(of('role', 'Ben')).toEqual([
      '20 added',
      '20 narrowed',
      '20 widened',
      '21 added',
      '21 narrowed',
      '21 one-choice',
    ]);
    expect(of('values', 'Ana')).toEqual(['20 split', '21 split']);
    expect(of('factors', 'Ana')).toEqual(['22 added']);
    expect(of('type', 'Ben')).toEqual(['20 several-choices', '21 several-choices']);
    const printed = copro(folder(), 'codebook', 'review.copro', '--queue').stdout;
    const codings = new Set(queue.map((entry) => `${String(entry.case)} ${entry.variable} ${entry.coder ?? ''}`));
    expect(codings.size).toBeLessThan(queue.length);
    expect(printed.split('\n')[0]).toContain(`${String(codings.size)} codings are to be looked at again`);
    expect(printed.match(/^ {4}version \d+: /gmu)).toHaveLength(queue.length);
  });

  it('counts as the queue says: who must still choose is out of the base', () => {
    const counted = coproJson(folder(), 'table', 'review.copro', '--rows', 'role', '--policy', 'coder:Ben') as {
      validCases: number;
      excluded: Record<string, number>;
      rows: { codes: { id: string }[] };
    };
    expect(counted.validCases).toBe(1);
    expect(counted.excluded['disputed']).toBe(1);
    expect(counted.rows.codes.map(({ id }) => id)).toEqual([
      'co-commissioner',
      'co-designer',
      'co-deliverer',
      'co-evaluator',
    ]);
  });

  it('still reads files that name a merged code', () => {
    writeFileSync(join(folder(), 'late.csv'), 'case,factors\n30,Formal agreement\n');
    copro(folder(), 'code', 'review.copro', 'late.csv', '--coder', 'Cem');
    copro(folder(), 'export', 'review.copro', '--format', 'csv', '--coder', 'Cem', '--out', 'cem.csv');
    expect(readFileSync(join(folder(), 'cem.csv'), 'utf8')).toContain('joint-plan');
  });

  it('takes the whole review, versions, log and queue, to another project and back', () => {
    copro(folder(), 'export', 'review.copro', '--format', 'json', '--out', 'review.json');
    copro(folder(), 'new', 'copy.copro');
    expect(copro(folder(), 'import', 'copy.copro', 'review.json')).toMatchObject({ code: 0 });
    copro(folder(), 'export', 'copy.copro', '--format', 'json', '--out', 'copy.json');
    const text = (name: string): string => readFileSync(join(folder(), name), 'utf8');
    expect(text('copy.json')).toBe(text('review.json'));
    expect(coproJson(folder(), 'codebook', 'copy.copro', '--queue')).toEqual(review('--queue'));
    expect(copro(folder(), 'check', 'copy.copro').code).toBe(0);
  });
});

describe('a change that is refused', () => {
  const refused = (change: object): Run => {
    writeFileSync(join(folder(), 'refused.json'), JSON.stringify({ reason: 'Why', ...change }));
    return copro(folder(), 'codebook', 'review.copro', '--change', 'refused.json');
  };

  it.each([
    [{ kind: 'rename-code', variable: 'role', code: 'nobody', label: 'X' }, 3, 'Its codes are'],
    [{ kind: 'add-code', variable: 'role', code: { id: 'nr', label: 'NR' } }, 2, 'the state not-reported'],
    [{ kind: 'forget', variable: 'role' }, 2, 'kind'],
    [{ kind: 'retire-code', variable: 'values', code: 'trust' }, 4, 'retired in version 7'],
  ])('changes nothing: %j', (change, code, words) => {
    const before = review() as { version: number };
    const run = refused(change);
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(words);
    expect(review()).toEqual(before);
  });

  it('lists the cases that stand in the way of one code a case', () => {
    const run = refused({ kind: 'change-kind', variable: 'values', to: 'single' });
    expect(run.code).toBe(4);
    expect(run.stderr).toContain('case 21, coder Ana');
  });
});
