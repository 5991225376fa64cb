import { describe, expect, it } from 'vitest';
import type { Code } from '../../../src/domain/model/code.ts';
import type { Snapshot } from '../../../src/domain/model/snapshot.ts';
import type { CrossTable } from '../../../src/domain/model/table.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { crossTable } from '../../support/tables.ts';

const tableOf = (snapshot: Snapshot, rows: string): CrossTable => crossTable(snapshot, { rows });

/** Changes codes of the first variable by id. */
function withCodes(snapshot: Snapshot, changes: Record<string, Partial<Code>>): Snapshot {
  for (const variable of snapshot.codebook.sections[0]?.variables ?? []) {
    if ('codes' in variable) variable.codes = variable.codes.map((code) => ({ ...code, ...changes[code.id] }));
  }
  return snapshot;
}

const counted = (table: CrossTable): string[] =>
  table.rows.codes.map(({ id }, row) => `${id} ${String(table.rowCases[row])}`);

describe('a table after the codebook changed', () => {
  it('leaves out a retired code that nobody has, and shows one that somebody has', () => {
    const roles = variableOf('role', 'multiple', { tree: { planner: {}, ghost: {}, former: {} } });
    const review = smallReview({ variables: [roles], codings: { ana: { role: ['planner', 'former', '-'] } } });
    const table = tableOf(withCodes(review, { ghost: { retired: 2 }, former: { retired: 2 } }), 'role');
    expect(counted(table)).toEqual(['planner 1', 'former 1']);
    expect(table.validCases).toBe(3);
  });

  it('leaves it out of a single choice too, and counts the others alike', () => {
    const type = variableOf('type', 'single', { tree: { ghost: {}, user: {}, citizen: {} } });
    const review = smallReview({ variables: [type], codings: { ana: { type: ['citizen', 'user', 'citizen'] } } });
    expect(counted(tableOf(withCodes(review, { ghost: { retired: 2 } }), 'type'))).toEqual(['user 1', 'citizen 2']);
  });

  it('puts a single choice with several codes, which someone must still choose from, out of the base', () => {
    const type = variableOf('type', 'single', { tree: { user: { patient: {} }, citizen: {} } });
    const review = smallReview({
      variables: [type],
      codings: { ana: { type: ['user;citizen', 'user;patient', 'citizen'] } },
    });
    const table = tableOf(review, 'type');
    expect(table.validCases).toBe(2);
    expect(table.excluded.disputed).toBe(1);
    expect(counted(table).filter((row) => !row.endsWith(' 0'))).toEqual(['user 1', 'patient 1', 'citizen 1']);
  });

  it('knows that who found the whole absent found its parts absent, and who found it present said nothing of them', () => {
    const roles = variableOf('role', 'multiple', { tree: { planner: {}, 'early*2': {}, 'late*2': {}, other: {} } });
    const review = smallReview({
      variables: [roles],
      codings: { ana: { role: ['planner', 'other', 'other;?planner'] } },
    });
    const parts = { splitFrom: 'planner' };
    const table = tableOf(withCodes(review, { planner: { retired: 2 }, early: parts, late: parts }), 'role');
    expect(counted(table)).toEqual(['planner 1', 'early 0', 'late 0', 'other 2']);
    // Of three cases one is young to the parts and one not reported on; without the split all three would be young.
    expect(table.bases.map((row) => row[0])).toEqual([2, 1, 1, 3]);
  });
});
