import { describe, expect, it } from 'vitest';
import { codebookSchema } from '../../../../src/domain/model/codebook.ts';
import { defaultStateTokens } from '../../../../src/domain/model/state-tokens.ts';
import { tokenClash } from '../../../../src/formats/answer/token-clash.ts';
import { scheme } from '../support/scheme.ts';

const origin = { kind: 'ours' };

function schemeWith(code: object): ReturnType<typeof codebookSchema.parse> {
  const variable = { id: 'country', label: 'Country', kind: 'single', role: 'attribute', origin };
  const parent = { id: 'africa', label: 'Africa', origin, codes: [{ origin, ...code }] };
  const section = { id: 'all', label: 'All', variables: [{ ...variable, codes: [parent] }] };
  return codebookSchema.parse({ id: 'clash', title: 'Clash', about: 'For a test.', sections: [section] });
}

describe('codes named like a state', () => {
  it.each([
    [{ id: 'na', label: 'Namibia' }, 'na', 'the state not-applicable'],
    [{ id: 'norway', label: 'Nr' }, 'Nr', 'the state not-reported'],
    [{ id: 'none', label: 'None', aliases: ['-'] }, '-', 'the state absent'],
    [{ id: 'unclear', label: '?unclear' }, '?unclear', 'a code that is not reported'],
  ])('are found by id, label or alias: %j', (code, name, meaning) => {
    expect(tokenClash(schemeWith(code), defaultStateTokens)).toBe(
      `code “${code.id}” of variable “country” is named “${name}”, which files read as ${meaning}. Rename it, or change the tokens.`,
    );
  });

  it('are allowed where the tokens are others', () => {
    const tokens = { ...defaultStateTokens, notApplicable: ['n/a'] };
    expect(tokenClash(schemeWith({ id: 'na', label: 'Namibia' }), tokens)).toBeUndefined();
  });

  it('are none in a usual scheme', () => {
    expect(tokenClash(scheme, defaultStateTokens)).toBeUndefined();
  });
});
