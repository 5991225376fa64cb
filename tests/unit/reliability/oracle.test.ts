import { describe, it } from 'vitest';
import { expectReference, referenceCases } from '../../support/oracle.ts';

const kinds = ['twoCoders', 'fleissKappa', 'krippendorffAlpha', 'krippendorffAlphaSets', 'perCodeAgreement'] as const;

describe('the reference values of R for agreement', () => {
  it.each(referenceCases(...kinds))('are met by $kind $id', (one) => {
    expectReference(one, (path) => {
      const isTail = /(^|\.)p$/u.test(path);
      return { relative: isTail ? 1e-8 : 1e-9, absolute: isTail ? 0 : 1e-12 };
    });
  });
});
