import { expect, it } from 'vitest';
import { asksForAssociation } from '../../../src/domain/audit/asks-for-association.ts';
import type { Claim } from '../../../src/domain/model/claim.ts';
import { claimOf } from '../../support/tu-2022-audit.ts';

const counted = { kind: 'cases', of: 'colour=red' };
const crossed = { kind: 'association', rows: 'colour', cols: 'shape', of: 'p', decimals: 3 };

function claimed(...measures: object[]): Claim {
  const readings = measures.map((measure, at) => ({ id: `r${String(at)}`, rule: 'a rule', measure }));
  return claimOf({ id: 'c', kind: 'count', section: '§1', statement: 'S', reported: 2, readings });
}

it('claims ask for an association where a single reading among many does, however deep in arithmetic', () => {
  const plain = claimed(counted, { kind: 'sum', of: [counted, counted] });
  const part = { kind: 'percentage', part: crossed, whole: counted, decimals: 0 };
  const deep = { kind: 'difference', from: counted, less: { kind: 'sum', of: [counted, part] } };
  expect(asksForAssociation([])).toBe(false);
  expect(asksForAssociation([plain, plain])).toBe(false);
  for (const measure of [crossed, deep]) {
    expect(asksForAssociation([plain, claimed(counted, measure, counted), plain])).toBe(true);
  }
});
