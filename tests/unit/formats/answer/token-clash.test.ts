import { describe, expect, it } from 'vitest';
import { type Codebook, codebookSchema } from '../../../../src/domain/model/codebook.ts';
import { tokenClash } from '../../../../src/formats/answer/token-clash.ts';
import { scheme } from '../support/scheme.ts';

const origin = { kind: 'ours' };

function schemeWith(code: object, tokens?: object): Codebook {
  const variable = { id: 'country', label: 'Country', kind: 'single', role: 'attribute', origin };
  const parent = { id: 'africa', label: 'Africa', origin, codes: [{ origin, ...code }] };
  const section = { id: 'all', label: 'All', variables: [{ ...variable, codes: [parent] }] };
  return codebookSchema.parse({ id: 'clash', title: 'Clash', about: 'For a test.', tokens, sections: [section] });
}

describe('codes named like a state', () => {
  it.each([
    [{ id: 'na', label: 'Namibia' }, 'na', 'the state not-applicable'],
    [{ id: 'norway', label: 'Nr' }, 'Nr', 'the state not-reported'],
    [{ id: 'none', label: 'None', aliases: ['-'] }, '-', 'the state absent'],
    [{ id: 'unclear', label: '?unclear' }, '?unclear', 'a code that is not reported'],
  ])('are found by id, label or alias: %j', (code, name, meaning) => {
    expect(tokenClash(schemeWith(code))).toBe(
      `code “${code.id}” of variable “country” is named “${name}”, which files read as ${meaning}. Rename it, or change the tokens.`,
    );
  });

  it('are allowed where the tokens are others', () => {
    expect(tokenClash(schemeWith({ id: 'na', label: 'Namibia' }, { notApplicable: ['n/a'] }))).toBeUndefined();
  });

  it('are none in a usual scheme', () => {
    expect(tokenClash(scheme)).toBeUndefined();
  });
});
