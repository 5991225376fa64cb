import { describe, expect, it } from 'vitest';
import { tu2022Audit } from '../../support/tu-2022-audit.ts';

const entries = new Map(tu2022Audit().map((entry) => [entry.id, entry]));

/** Reported and every reading, as found by reading the paper. */
const expected: [string, number, number[]][] = [
  ['three-roles', 3, [3, 3]],
  ['three-types', 3, [3, 3]],
  ['four-factors', 4, [3, 4]],
  ['seven-activities', 7, [7]],
  ['three-tools', 3, [3, 3]],
  ['three-participants', 3, [3, 3]],
  ['three-partnership-forms', 3, [3, 4]],
  ['three-values', 3, [3, 3]],
  ['five-outcomes', 5, [5, 5, 5]],
  ['three-scheme-blocks', 3, [3, 3]],
  ['two-coding-stages', 2, [2]],
  ['three-source-bodies', 3, [3, 3]],
  ['table-2-example-in-table-1', 1, [0]],
  ['one-word-for-the-third-role', 1, [2]],
  ['references-cited', 58, [58, 58]],
  ['years-against-reference-list', 0, [5, 2]],
];

describe('claims on the structure of the scheme and the text', () => {
  it.each(expected)('holds %s against codebook and text', (id, reported, recomputed) => {
    const entry = entries.get(id);
    expect(entry?.kind).toBe('structure');
    expect(entry?.reported).toBe(reported);
    expect(entry?.readings.map((reading) => reading.recomputed)).toEqual(recomputed);
    expect(entry?.status).toBe(recomputed[0] === reported ? 'match' : 'differs');
  });

  it('covers every structural claim that is shipped', () => {
    const shipped = [...entries.values()].filter(({ kind }) => kind === 'structure').map(({ id }) => id);
    expect(shipped.toSorted()).toEqual(expected.map(([id]) => id).toSorted());
  });

  it('names the components and leaves out the codes that are ours', () => {
    expect(entries.get('four-factors')?.readings[0]?.note).toBe(
      'Planning, Direct participation, Partnership; not counted, because ours: Other factor (specify)',
    );
  });

  it('names the five citations whose year is not that of the reference list', () => {
    const [differing, equal] = entries.get('years-against-reference-list')?.readings ?? [];
    for (const pair of ['2008 against 2013', '2006 against 2012', '2006 against 2013', '2009 against 2008']) {
      expect(differing?.note).toContain(pair);
    }
    expect(differing?.note).toContain('Jones [50]: 2012 against 2013');
    expect(equal?.note).toMatch(/^2 of 4 pairs; Gil .*: 2006; Hammer .*: 2006$/u);
  });
});
