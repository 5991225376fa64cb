import { describe, expect, it } from 'vitest';
import { agreementIn, estimate, onlyVariable } from '../../support/agreement.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';

describe('agreement on a nested single choice', () => {
  const variable = variableOf('tool', 'single', { tree: { survey: {}, plan: { joint: {}, formal: {} } } });
  const snapshot = smallReview({
    variables: [variable],
    codings: {
      ana: { tool: ['joint', 'joint', 'plan', 'survey', 'formal', 'survey', 'NR', '', '', 'plan'] },
      ben: { tool: ['joint', 'plan', 'plan', 'survey', 'joint', '-', 'NR', 'survey', '', 'NR'] },
    },
  });
  const tool = onlyVariable(agreementIn(snapshot, ['ana', 'ben']));

  it('compares the eight cases that both coded, and calls two untouched forms no agreement', () => {
    expect(tool).toMatchObject({ base: 8, complete: 8, oneAnswer: 1, untouched: 1 });
    expect(tool.warnings).toContain('incomplete');
  });

  it('runs over the lowest codes, a parent ticked alone being one of them, and over states that were used', () => {
    expect(tool.codeLevel).toBe('lowest codes; a parent ticked alone counts as one');
    expect(tool.categories.map(({ id }) => id)).toEqual([
      'survey',
      'joint',
      'formal',
      'plan.not-stated',
      'absent',
      'not-reported',
    ]);
    // Rows are ana's answers, columns ben's.
    expect(tool.table).toEqual({
      kind: 'coders',
      counts: [
        [1, 0, 0, 0, 1, 0],
        [0, 1, 0, 1, 0, 0],
        [0, 1, 0, 0, 0, 0],
        [0, 0, 0, 1, 0, 1],
        [0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 1],
      ],
    });
    expect(tool.differing).toEqual([2, 5, 6, 10]);
  });

  it('has the figures worked out by hand', () => {
    // Alike: cases 1, 3, 4 and 7, so po = 4/8. (Over the upper level 2 and 5 would agree too, and po would be 6/8.)
    expect(estimate(tool, 'percentAgreement')).toBe(50);
    // ana: survey 2, joint 2, formal 1, plan alone 2, NR 1; ben: survey 1, joint 2, plan alone 2, absent 1, NR 2.
    // pe = (2·1 + 2·2 + 1·0 + 2·2 + 0·1 + 1·2)/64 = 12/64 = 3/16; κ = (8/16 − 3/16)/(13/16).
    expect(estimate(tool, 'cohenKappa')).toBeCloseTo(5 / 13, 12);
    // Together of 16: 3, 4, 1, 4, 1, 3; Σ of squares 52, pe = 52/256 = 13/64; π = (32/64 − 13/64)/(51/64).
    expect(estimate(tool, 'scottPi')).toBeCloseTo(19 / 51, 12);
    // Do = 1/2, De = (256 − 52)/(16·15) = 17/20; α = 1 − 10/17.
    expect(estimate(tool, 'krippendorffAlpha')).toBeCloseTo(7 / 17, 12);
    // Σ π(1 − π) = 51/64 over k − 1 = 5: pe = 51/320; AC1 = (160 − 51)/(320 − 51).
    expect(estimate(tool, 'gwetAC1')).toBeCloseTo(109 / 269, 12);
  });

  it('has codes by themselves, of which a parent ticked alone is one', () => {
    const alone = tool.codes.find(({ id }) => id === 'plan.not-stated');
    expect(alone).toMatchObject({ label: 'Plan (form not stated)', derived: true, base: 8 });
    // ana said it in 3 and 10, ben in 2 and 3; present, absent, not reported: ana 2, 5, 1, ben 2, 4, 2.
    // Alike in 1, 3, 4, 5, 6 (both absent: the other code, or nothing) and 7: po = 6/8, pe = (4 + 20 + 2)/64 = 26/64.
    expect(alone?.table?.counts).toEqual([
      [1, 0, 1],
      [1, 4, 0],
      [0, 0, 1],
    ]);
    expect(alone === undefined ? null : estimate(alone, 'cohenKappa')).toBeCloseTo((48 - 26) / (64 - 26), 12);
  });
});

describe('agreement on a multiple choice with states', () => {
  const variable = variableOf('role', 'multiple', { tree: { a: {}, b: {} } });
  const snapshot = smallReview({
    variables: [variable],
    codings: {
      ana: { role: ['a', 'a;b', '-', 'a;?b', 'NR', 'NA', 'b', '', ''] },
      ben: { role: ['a', 'a', '-', 'a;b', 'NR', '-', 'NR', 'a', ''] },
    },
  });
  const role = onlyVariable(agreementIn(snapshot, ['ana', 'ben']));
  const [a, b] = role.codes;
  if (a === undefined || b === undefined) throw new Error('two codes');

  it('counts present, absent, not reported and not applicable as categories of a code, and gaps alone as missing', () => {
    expect(a.categories.map(({ id }) => id)).toEqual(['present', 'absent', 'not-reported', 'not-applicable']);
    expect([a.base, b.base, role.untouched, role.oneAnswer]).toEqual([7, 7, 1, 1]);
    // a: ana p p − p NR NA −, ben p p − p NR − NR. b: ana − p − NR NR NA p, ben − − − p NR − NR.
    expect(a.table?.counts).toEqual([
      [3, 0, 0, 0],
      [0, 1, 1, 0],
      [0, 0, 1, 0],
      [0, 1, 0, 0],
    ]);
    expect(b.table?.counts).toEqual([
      [0, 1, 1, 0],
      [0, 2, 0, 0],
      [1, 0, 1, 0],
      [0, 1, 0, 0],
    ]);
  });

  it('has the figures of each code worked out by hand', () => {
    // a: po = 5/7, pe = (3·3 + 2·2 + 1·2 + 1·0)/49 = 15/49; κ = (35 − 15)/(49 − 15).
    expect(estimate(a, 'cohenKappa')).toBeCloseTo(10 / 17, 12);
    // Shares of 14: 6, 4, 3, 1, so Σ π(1 − π) = 1 − 62/196 = 67/98, over k − 1 = 3; AC1 = (210 − 67)/(294 − 67).
    expect(estimate(a, 'gwetAC1')).toBeCloseTo(143 / 227, 12);
    // Present: 2·3/(3 + 3); absent: 2·1/(2 + 2).
    expect(estimate(a, 'positiveAgreement')).toBe(1);
    expect(estimate(a, 'negativeAgreement')).toBe(1 / 2);
    // b: po = 3/7, pe = (2·1 + 2·4 + 2·2 + 1·0)/49 = 2/7.
    expect(estimate(b, 'cohenKappa')).toBeCloseTo(1 / 5, 12);
    expect(estimate(b, 'pabak')).toBe('more-than-two-categories');
  });

  it('has the pooled kappa worked out by hand', () => {
    // Mean po = 4/7 = 56/98, mean pe = (15/49 + 14/49)/2 = 29/98.
    expect(estimate(role, 'pooledKappa')).toBeCloseTo(27 / 69, 12);
  });

  it('has the alphas of sets worked out by hand', () => {
    // Alike as sets: 1, 3 and 5. Not reported and not applicable, said of the whole, share nothing with any set.
    expect(estimate(role, 'percentAgreement')).toBeCloseTo(300 / 7, 12);
    expect(role.differing).toEqual([2, 4, 6, 7]);
    // Jaccard within: 2: {a,b}|{a} 1/2; 4: {a,?b}|{a,b} 2/3; 6 and 7: 1. Do = (19/6)/7 = 19/42.
    // Values: {a} 3, {a,b} 2, ∅ 3, {a,?b} 1, NR 3, NA 1, {b} 1: (196 − 34)/2 = 81 unequal pairs of 91, less
    // 6·1/2 {a}|{a,b}, 3·1/2 {a}|{a,?b}, 2·1/3 {a,b}|{a,?b}, 2·1/2 {a,b}|{b}: 449/6. De = 449/546; α = 1 − 247/449.
    expect(estimate(role, 'krippendorffAlphaJaccard')).toBeCloseTo(202 / 449, 12);
    // MASI within: 2/3, 8/9, 1, 1, so Do = 32/63; 81 less 6·1/3, 3·1/3, 2·1/9, 2·1/3: De = (694/9)/91; α = 1 − 416/694.
    expect(estimate(role, 'krippendorffAlphaMasi')).toBeCloseTo(139 / 347, 12);
  });
});

describe('agreement of three coders, one of whom coded before a code came', () => {
  const variable = variableOf('role', 'multiple', { tree: { a: {}, 'late*2': {} } });
  const snapshot = smallReview({
    variables: [variable],
    codings: {
      ana: { role: ['a;late', 'a', 'late'] },
      ben: { role: ['a', '-', 'a'] },
      cem: { role: ['a;late', 'a', '-'] },
    },
    versions: { ana: 2, cem: 2 },
  });
  const role = onlyVariable(agreementIn(snapshot, ['ana', 'ben', 'cem']));

  it('has a gap on that code, where the two others are compared', () => {
    const late = role.codes.find(({ id }) => id === 'late');
    // Coincidences of ana and cem: both present in 1, both absent in 2, one each in 3.
    expect(late?.table).toEqual({
      kind: 'coincidences',
      counts: [
        [2, 1],
        [1, 2],
      ],
    });
    // Do = 1/3, De = (36 − 18)/30 = 3/5; α = 1 − 5/9.
    expect(late === undefined ? null : estimate(late, 'krippendorffAlpha')).toBeCloseTo(4 / 9, 12);
  });

  it('compares sets without that code, and says so', () => {
    expect(role.leftOut).toEqual(['late']);
    expect(role.warnings).toContain('younger-codes');
    // Of a alone: {a}{a}{a}, {a}∅{a}, ∅{a}∅. Do = (2 + 2)/9; six {a} and three ∅: De = (81 − 45)/72 = 1/2.
    expect(estimate(role, 'krippendorffAlphaMasi')).toBeCloseTo(1 / 9, 12);
  });

  it('has Fleiss’ kappa, and neither Cohen’s nor a pooled one', () => {
    const [a] = role.codes;
    // Agreeing pairs 1, 1/3, 1/3: pa = 5/9; present 6 of 9: pe = 4/9 + 1/9.
    expect(a === undefined ? null : estimate(a, 'fleissKappa')).toBeCloseTo(0, 12);
    expect(a === undefined ? null : estimate(a, 'cohenKappa')).toBe(undefined);
    expect(estimate(role, 'pooledKappa')).toBe(undefined);
  });
});

describe('agreement on a single choice with a younger code', () => {
  const variable = variableOf('type', 'single', { tree: { x: {}, 'y*2': {} } });
  const snapshot = smallReview({
    variables: [variable],
    codings: { ana: { type: ['x', 'y', '-', 'NR'] }, ben: { type: ['x', 'x', '-', 'NR'] } },
    versions: { ana: 2 },
  });
  const type = onlyVariable(agreementIn(snapshot, ['ana', 'ben']));

  it('compares choices, because a choice made answers for every code', () => {
    expect(type.base).toBe(4);
    expect(type.differing).toEqual([2]);
  });

  it('compares nobody on the younger code itself, whatever state the earlier coding has', () => {
    const y = type.codes.find(({ id }) => id === 'y');
    expect(y?.base).toBe(0);
    expect(y === undefined ? null : estimate(y, 'positiveAgreement')).toBe('no-complete-pairs');
    expect(type.codes.find(({ id }) => id === 'x')?.base).toBe(4);
  });
});

describe('agreement on numbers and texts', () => {
  it('compares numbers as they stand and by their distance, where a state is an answer but no number', () => {
    const snapshot = smallReview({
      variables: [variableOf('year', 'number')],
      codings: { ana: { year: ['2000', '2001', 'NR', '2005'] }, ben: { year: ['2000', '2003', 'NR', 'NR'] } },
    });
    const year = onlyVariable(agreementIn(snapshot, ['ana', 'ben']));
    expect(estimate(year, 'percentAgreement')).toBe(50);
    // Both gave numbers in 1 and 2: Do = (0 + 4)/2; of 2000, 2000, 2001, 2003 the six squared differences sum to 24: De = 4.
    expect(estimate(year, 'krippendorffAlphaInterval')).toBe(1 / 2);
    expect(year.statistics.krippendorffAlphaInterval?.n).toBe(2);
    // As names: 2000 twice, 2001, 2003, NR thrice, 2005; Do = 1/2, De = (64 − 16)/56 = 6/7; α = 1 − 7/12.
    expect(estimate(year, 'krippendorffAlpha')).toBeCloseTo(5 / 12, 12);
    expect(estimate(year, 'cohenKappa')).toBe(undefined);
    expect(estimate(year, 'gwetAC1')).toBe(undefined);
  });

  it('compares texts as they stand', () => {
    const snapshot = smallReview({
      variables: [variableOf('note', 'text')],
      codings: { ana: { note: ['one', 'two', ''] }, ben: { note: ['one', 'Two', 'x'] } },
    });
    const note = onlyVariable(agreementIn(snapshot, ['ana', 'ben']));
    expect(estimate(note, 'percentAgreement')).toBe(50);
    expect(note).toMatchObject({ base: 2, differing: [2], table: null, codes: [] });
  });
});
