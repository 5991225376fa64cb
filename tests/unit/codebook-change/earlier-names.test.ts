import { describe, expect, it } from 'vitest';
import { asNamedUnder } from '../../../src/domain/codebook-change/earlier-names.ts';
import { codebookChangeSchema, type CodebookDecisionEntry } from '../../../src/domain/model/codebook-change.ts';
import type { Coding } from '../../../src/domain/model/coding.ts';

const at = '2026-01-01T00:00:00Z';

function log(...changes: object[]): CodebookDecisionEntry[] {
  return changes.map((change, index) => ({
    version: index + 2,
    at,
    by: 'Ana',
    summary: 'Changed',
    change: codebookChangeSchema.parse({ reason: 'Better', ...change }),
    counts: [],
  }));
}

function coding(variable: string, codes: string[], notReported: string[] = []): Coding {
  const answer = { kind: 'codes' as const, codes, notReported, other: {} };
  return { case: 1, variable, coder: 'Ana', answer, evidence: {}, codebookVersion: 1 };
}

const renamed = log(
  { kind: 'rename-code', variable: 'role', code: 'planner', id: 'designer' },
  { kind: 'rename-variable', variable: 'role', id: 'part' },
  { kind: 'rename-code', variable: 'part', code: 'designer', id: 'author' },
  { kind: 'add-code', variable: 'part', code: { id: 'planner', label: 'Planner' } },
);

describe('a coding read under an earlier version', () => {
  it.each([
    [5, 'part', 'author'],
    [4, 'part', 'author'],
    [3, 'part', 'designer'],
    [2, 'role', 'designer'],
    [1, 'role', 'planner'],
  ])('has the names of version %i', (version, variable, code) => {
    expect(asNamedUnder([coding('part', ['author'], ['other'])], renamed, version)).toEqual([
      coding(variable, [code], ['other']),
    ]);
  });

  it('keeps names apart that another variable has given up', () => {
    expect(asNamedUnder([coding('type', ['author'])], renamed, 1)).toEqual([coding('type', ['author'])]);
  });

  it('has the code under which a text stood before it became a code', () => {
    const promoted = log({
      kind: 'promote-text',
      variable: 'role',
      code: 'other',
      texts: ['judge'],
      as: { id: 'judge', label: 'Judge' },
    });
    expect(asNamedUnder([coding('role', ['judge', 'other'])], promoted, 1)).toEqual([coding('role', ['other'])]);
  });
});
