import { describe, expect, it } from 'vitest';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { anyTable, crossTable } from '../../support/tables.ts';

const tree = {
  planning: { 'joint-plan': {}, agreement: {} },
  direct: { tool: { survey: {}, advisory: {} }, participants: { staff: {} } },
  partnership: { public: {}, private: {} },
};

function review(...answers: string[]) {
  return smallReview({
    variables: [variableOf('factors', 'multiple', { tree })],
    codings: { ana: { factors: answers } },
  });
}

const byId = (table: ReturnType<typeof crossTable>, numbers: readonly number[]) =>
  Object.fromEntries(table.rows.codes.map(({ id }, row) => [id, numbers[row]]));

describe('a nested variable', () => {
  const table = crossTable(review('survey', 'tool;joint-plan', 'direct', 'public;private;survey', '-', 'NR'), {
    rows: 'factors',
  });

  it('counts a case of a child for all its ancestors', () => {
    expect(byId(table, table.rowCases)).toEqual({
      planning: 1,
      'joint-plan': 1,
      agreement: 0,
      direct: 4,
      tool: 3,
      survey: 2,
      advisory: 0,
      'tool.not-stated': 1,
      participants: 0,
      staff: 0,
      'direct.not-stated': 1,
      partnership: 1,
      public: 1,
      private: 1,
    });
  });

  it('shows a parent that somebody ticked alone as a lowest code of its own', () => {
    expect(table.rows.codes.find(({ id }) => id === 'tool.not-stated')).toEqual({
      id: 'tool.not-stated',
      label: 'Tool (form not stated)',
      depth: 2,
      derived: true,
      countsAsResponse: true,
    });
  });

  it('counts responses over the lowest codes alone, and says so', () => {
    expect(table.totalResponses).toBe(7);
    expect(table.rows.responseLevel).toBe('lowest codes; a parent ticked alone counts as one');
    const parents = table.rows.codes.filter(({ countsAsResponse }) => !countsAsResponse).map(({ id }) => id);
    expect(parents).toEqual(['planning', 'direct', 'tool', 'participants', 'partnership']);
  });

  it('keeps a case in which every code was looked for and absent in the base', () => {
    expect({ valid: table.validCases, none: table.noneOfRows, silent: table.excluded['not-reported'] }).toEqual({
      valid: 5,
      none: 1,
      silent: 1,
    });
  });

  it('does not count the parent of a ticked child as ticked alone', () => {
    const both = crossTable(review('tool;survey'), { rows: 'factors@leaves' });
    expect(both.rows.codes.filter(({ derived }) => derived)).toEqual([]);
    expect(both.totalResponses).toBe(1);
  });
});

describe('one level of a nested variable', () => {
  const snapshot = review('survey', 'tool;joint-plan', 'direct', 'public;private;survey', '-');

  it('is the top codes', () => {
    const top = crossTable(snapshot, { rows: 'factors@level-1' });
    expect(byId(top, top.rowCases)).toEqual({ planning: 1, direct: 4, partnership: 1 });
    expect(top.rows.responseLevel).toBe('codes of level 1');
    expect(top.totalResponses).toBe(6);
  });

  it('keeps parents ticked alone above the level, so that no case is lost', () => {
    const second = crossTable(snapshot, { rows: 'factors@level-2' });
    expect(byId(second, second.rowCases)).toEqual({
      'joint-plan': 1,
      agreement: 0,
      tool: 3,
      participants: 0,
      'direct.not-stated': 1,
      public: 1,
      private: 1,
    });
    expect(second.noneOfRows).toBe(1);
  });

  it('is the lowest codes, those of short branches too', () => {
    const leaves = crossTable(snapshot, { rows: 'factors@leaves' });
    expect(byId(leaves, leaves.rowCases)).toEqual({
      'joint-plan': 1,
      agreement: 0,
      survey: 2,
      advisory: 0,
      'tool.not-stated': 1,
      staff: 0,
      'direct.not-stated': 1,
      public: 1,
      private: 1,
    });
    expect(leaves.rows.codes.every(({ depth }) => depth === 0)).toBe(true);
  });

  it('does not exist below the lowest', () => {
    const result = anyTable(snapshot, { rows: 'factors@level-4' });
    expect(result).toEqual({
      ok: false,
      error: { code: 'invalid-input', message: '“factors” has 3 levels, so there is no @level-4.' },
    });
  });
});

describe('a code that is not reported', () => {
  const basesOf = (...answers: string[]) => {
    const table = crossTable(review(...answers), { rows: 'factors' });
    return byId(table, table.rowBases);
  };

  it('is out of its own base only, with its descendants and its ancestors', () => {
    expect(basesOf('joint-plan;?tool', 'survey')).toMatchObject({
      tool: 1,
      survey: 1,
      advisory: 1,
      direct: 1,
      participants: 2,
      'joint-plan': 2,
    });
  });

  it('leaves an ancestor that is present alone', () => {
    expect(basesOf('staff;?tool')).toMatchObject({ direct: 1, tool: 0, survey: 0, participants: 1 });
  });

  it('does not reach below an ancestor that is present', () => {
    expect(basesOf('survey;?advisory')).toMatchObject({ tool: 1, direct: 1, survey: 1, advisory: 0 });
  });

  it('is named in a note with its cases', () => {
    const { notes } = crossTable(review('survey;?private', 'joint-plan;?private', 'public'), {
      rows: 'factors@leaves',
    });
    expect(notes).toContain(
      'Factors (lowest codes): out of the base of a code are the cases for which it is not reported: Private (2).',
    );
  });
});

describe('a nested single choice', () => {
  const snapshot = smallReview({
    variables: [variableOf('form', 'single', { tree: { partnership: { public: {}, private: {} }, alone: {} } })],
    codings: { ana: { form: ['public', 'partnership', 'alone', 'private', '-'] } },
  });

  it('sums to the base over its lowest codes', () => {
    const table = crossTable(snapshot, { rows: 'form' });
    expect(byId(table, table.rowCases)).toEqual({
      partnership: 3,
      public: 1,
      private: 1,
      'partnership.not-stated': 1,
      alone: 1,
    });
    expect(table.rows.kind).toBe('single');
    expect(table.totalResponses).toBe(table.validCases);
  });

  it('leaves a case where no code was found out of the base', () => {
    expect(crossTable(snapshot, { rows: 'form' }).excluded.absent).toBe(1);
  });
});

describe('a code younger than the coding', () => {
  const snapshot = smallReview({
    variables: [variableOf('outcome', 'multiple', { tree: { engagement: {}, 'learning*2': {} } })],
    codings: { ana: { outcome: ['engagement', '-', ''] }, ben: { outcome: ['', '', 'learning'] } },
    versions: { ana: 1, ben: 2 },
  });
  const table = crossTable(snapshot, { rows: 'outcome' });

  it('is out of that code’s base until someone looks again', () => {
    expect(table.validCases).toBe(3);
    expect(table.rowBases).toEqual([3, 1]);
    expect(table.rowCases).toEqual([1, 1]);
  });

  it('is counted in a note', () => {
    expect(table.notes.find((note) => note.includes('coded before it'))).toBe(
      'Outcome: out of the base of a code, until someone looks again, are the cases coded before it came: Learning (2).',
    );
  });

  it('divides by the code’s own base', () => {
    expect(crossTable(snapshot, { rows: 'outcome', percent: 'column' }).percent).toEqual([[100 / 3], [100]]);
  });
});
