import { describe, expect, it } from 'vitest';
import { variablesOfMeasure } from '../../../src/domain/audit/variables-of-measure.ts';
import { claimsSchema } from '../../../src/domain/model/claim.ts';
import type { Measure } from '../../../src/domain/model/measure.ts';
import { repositoryText } from '../../support/tu-2022-snapshot.ts';

describe('the variables that a measure reads', () => {
  it.each<[Measure, string[]]>([
    [{ kind: 'cases', of: { kind: 'every-case' } }, []],
    [{ kind: 'cases', of: 'country@regions=europe' }, ['country']],
    [
      {
        kind: 'cases',
        of: {
          kind: 'all-of',
          sets: [
            'year>2000',
            { kind: 'not', set: { kind: 'state', variable: 'role', states: ['absent'] } },
            'year<2010',
          ],
        },
      },
      ['year', 'role'],
    ],
    [{ kind: 'printed', value: 3, source: 'Table 1' }, []],
    [
      {
        kind: 'percentage',
        part: { kind: 'cases', of: 'type=user' },
        whole: { kind: 'cases', of: { kind: 'group-count', variable: 'country', grouping: 'regions', exactly: 1 } },
        decimals: 0,
      },
      ['type', 'country'],
    ],
  ])('of %j are %j', (measure, variables) => {
    expect(variablesOfMeasure(measure)).toEqual(variables);
  });

  it('are variables of the codebook in every shipped claim', () => {
    const { claims } = claimsSchema.parse(JSON.parse(repositoryText('fixtures/tu-2022/claims.json')));
    const codebook = repositoryText('schemas/codebooks/tu-2022.json');
    const read = claims.flatMap(({ readings }) => readings.flatMap(({ measure }) => variablesOfMeasure(measure)));
    expect(new Set(read).size).toBeGreaterThan(3);
    for (const variable of new Set(read)) expect(codebook).toContain(`"id": "${variable}"`);
  });
});
