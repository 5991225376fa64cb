import { describe, expect, it } from 'vitest';
import { compareCodebooks } from '../../../src/domain/codebook-change/compare-codebooks.ts';
import { stepsAbout } from '../../../src/domain/codebook-change/steps-about.ts';
import type { Codebook } from '../../../src/domain/model/codebook.ts';
import { codebookChangeSchema, type CodebookStep } from '../../../src/domain/model/codebook-change.ts';
import { ground, planOf } from './support/ground.ts';

type Made = { readonly versions: readonly Codebook[]; readonly steps: readonly CodebookStep[] };

/** Makes changes of `role` one after the other. */
function made(...changes: readonly Record<string, unknown>[]): Made {
  const versions = [ground().codebook];
  const steps: CodebookStep[] = [
    { version: 1, at: '2026-01-01T00:00:00.000Z', by: 'Ana', summary: 'Began', change: null, counts: [] },
  ];
  for (const wanted of changes) {
    const change = codebookChangeSchema.parse({ reason: 'Why', variable: 'role', ...wanted });
    const codebook = versions.at(-1) ?? ground().codebook;
    const plan = planOf(wanted, ground({ codebook, codings: [], finalCodings: [] }));
    versions.push(plan.codebook);
    const { version } = plan.codebook;
    steps.push({ version, at: '2026-01-01T00:00:00.000Z', by: 'Ana', summary: plan.summary, change, counts: [] });
  }
  return { versions, steps };
}

/** `mark id: field before → after`. */
function told({ versions, steps }: Made): string[] {
  const [first, last] = [versions[0], versions.at(-1)];
  if (first === undefined || last === undefined) return [];
  return compareCodebooks(first, last, steps).flatMap(({ mark, id, fields }) =>
    fields.length === 0
      ? [`${mark} ${id}`]
      : fields.map(({ field, before, after }) => `${mark} ${id}: ${field} ${before ?? '∅'} → ${after ?? '∅'}`),
  );
}

describe('two versions', () => {
  it('differ in nothing where nothing was changed', () => {
    expect(told(made())).toEqual([]);
  });

  it('know a renamed code and variable as the same part', () => {
    const renamed = made(
      { kind: 'rename-code', code: 'planner', id: 'designer', label: 'Designer' },
      { kind: 'rename-variable', id: 'part', label: 'Part' },
    );
    expect(told(renamed)).toEqual([
      'changed part: label Role → Part',
      'changed part: id role → part',
      'changed part/designer: label Planner → Designer',
      'changed part/designer: id planner → designer',
    ]);
  });

  it('name what came and what was retired, and both wordings of a text', () => {
    const changed = made(
      { kind: 'add-code', code: { id: 'funder', label: 'Funder' } },
      { kind: 'retire-code', code: 'other' },
      { kind: 'narrow-definition', code: 'planner', notWhen: 'Only asked.' },
    );
    expect(told(changed)).toEqual([
      'changed role/planner: notWhen ∅ → Only asked.',
      'changed role/other: retired ∅ → 3',
      'added role/funder',
    ]);
  });

  it('tell a move to another parent as a place, and one among siblings as an order', () => {
    const [place, order] = [
      made({ kind: 'move-code', code: 'survey', parent: null }),
      made({ kind: 'move-code', code: 'panel', position: 1 }),
    ];
    expect(told(place)).toEqual(['changed role/survey: place Assessor → ∅']);
    expect(told(order)).toEqual(['changed role/assessor: order Survey, Panel → Panel, Survey']);
  });

  it('name what is gone', () => {
    const { versions } = made({ kind: 'add-code', code: { id: 'funder', label: 'Funder' } });
    const [first, last] = versions;
    if (first === undefined || last === undefined) throw new Error('There are two.');
    expect(compareCodebooks(last, first, []).map(({ mark, id }) => `${mark} ${id}`)).toEqual(['gone role/funder']);
  });
});

describe('the versions of a part', () => {
  it('are those that brought or changed it, under whatever name it had', () => {
    const { steps } = made(
      { kind: 'add-code', code: { id: 'funder', label: 'Funder' } },
      { kind: 'rename-code', code: 'funder', id: 'payer', label: 'Payer' },
      { kind: 'merge-codes', from: 'payer', into: 'planner' },
      { kind: 'rename-variable', id: 'part' },
    );
    const versions = (name: string): number[] => stepsAbout(steps, name).map(({ version }) => version);
    expect(versions('part/payer')).toEqual([4, 3, 2]);
    expect(versions('part/planner')).toEqual([4]);
    expect(versions('part')).toEqual([5]);
    expect(versions('type')).toEqual([]);
  });
});
