import { describe, expect, it } from 'vitest';
import { answerCase } from '../../../scripts/oracle/answer-case.ts';
import { expectReference, type ReferenceCase, referenceCases, type Tolerance } from '../../support/oracle.ts';

const exact: Tolerance = { relative: 1e-9, absolute: 1e-12 };

/** What sums over many tables of small probabilities is compared less closely than closed formulas. */
function toleranceOf({ kind, id }: ReferenceCase): (path: string) => Tolerance {
  return (path) => {
    if (/fisherP|fisherExact|exactPearson|exactP/u.test(path)) {
      return { relative: id.includes('4x') ? 1e-6 : 1e-7, absolute: 0 };
    }
    if (/cramersVCi95|conditionalOddsRatio/u.test(path)) return { relative: 1e-6, absolute: 1e-9 };
    if (/Tolerance/u.test(path)) return { relative: 1e-6, absolute: 0 };
    if (/(^|\.)p$|OverallP/u.test(path) || kind === 'distributions') return { relative: 1e-8, absolute: 0 };
    return exact;
  };
}

const kinds = ['contingencyTable', 'fisherMonteCarlo', 'wilsonInterval', 'pAdjust', 'multipleResponseTable'] as const;

describe('the reference values of R', () => {
  it.each(referenceCases(...kinds, 'distributions'))('are met by $kind $id', (one) => {
    expectReference(one, toleranceOf(one));
  });
});

/** The bootstrap of the reference is a simulation too: the two may differ by the error of both. */
function withoutBootstrap({ expected, ...rest }: ReferenceCase): ReferenceCase {
  return { ...rest, expected: Object.fromEntries(Object.entries(expected).filter(([name]) => name !== 'bootstrap')) };
}

describe('the reference values of R for multiple choices', () => {
  const cases = referenceCases('multipleMarginalIndependence', 'pairwiseMarginalIndependence');

  it.each(cases)('are met by $kind $id', (one) => {
    expectReference(withoutBootstrap(one), toleranceOf(one));
  });

  it.each(cases.filter(({ expected }) => expected['bootstrap'] !== undefined))(
    'are met by the bootstrap of $id within the error of both simulations',
    (one) => {
      const ours = bootstrapOf(answerCase(one));
      const reference = bootstrapOf(one.expected);
      const { pReference: p } = reference;
      const spread = Math.sqrt(p * (1 - p) * (1 / ours.referenceResamples + 1 / reference.referenceResamples));
      expect(Math.abs(ours.pReference - p)).toBeLessThan(4 * spread);
    },
  );
});

describe('the simulated p of a reference table', () => {
  it.each(referenceCases('fisherMonteCarlo'))('lies within the tolerance of $id', (one) => {
    const { p, pearsonP } = answerCase(one) as { p: number; pearsonP: number };
    const expected = one.expected as Record<string, number>;
    expect(Math.abs(p - (expected['exactP'] ?? NaN))).toBeLessThan(expected['absoluteTolerance'] ?? NaN);
    expect(Math.abs(pearsonP - (expected['exactPearsonP'] ?? NaN))).toBeLessThan(
      expected['pearsonAbsoluteTolerance'] ?? NaN,
    );
  });
});

function bootstrapOf(answer: Record<string, unknown>): { pReference: number; referenceResamples: number } {
  return answer['bootstrap'] as { pReference: number; referenceResamples: number };
}
