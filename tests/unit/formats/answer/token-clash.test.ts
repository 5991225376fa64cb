import { describe, expect, it } from 'vitest';
import { type Codebook, codebookSchema } from '../../../../src/domain/model/codebook.ts';
import { tokenClashes } from '../../../../src/formats/answer/token-clash.ts';
import { scheme } from '../support/scheme.ts';

const origin = { kind: 'ours' };

function schemeWith(code: object, tokens?: object): Codebook {
  const variable = { id: 'country', label: 'Country', kind: 'single', role: 'attribute', origin };
  const parent = { id: 'africa', label: 'Africa', origin, codes: [{ origin, ...code }] };
  const section = { id: 'all', label: 'All', variables: [{ ...variable, codes: [parent] }] };
  return codebookSchema.parse({ id: 'clash', title: 'Clash', about: 'For a test.', tokens, sections: [section] });
}

describe('codes named like a state', () => {
  it.for<
    [code: { id: string; label: string; aliases?: string[] }, name: string, meaning: string, at: (string | number)[]]
  >([
    [{ id: 'na', label: 'Namibia' }, 'na', 'the state not-applicable', ['id']],
    [{ id: 'norway', label: 'Nr' }, 'Nr', 'the state not-reported', ['label']],
    [{ id: 'none', label: 'None', aliases: ['no', '-'] }, '-', 'the state absent', ['aliases', 1]],
    [{ id: 'unclear', label: '?unclear' }, '?unclear', 'a code that is not reported', ['label']],
  ])('are found by id, label or alias: %j', ([code, name, meaning, at]) => {
    expect(tokenClashes(schemeWith(code))).toEqual([
      {
        path: ['sections', 0, 'variables', 0, 'codes', 0, 'codes', 0, ...at],
        problem: `code “${code.id}” of variable “country” is named “${name}”, which files read as ${meaning}. Rename it, or change the tokens.`,
      },
    ]);
  });

  it('are allowed where the tokens are others', () => {
    expect(tokenClashes(schemeWith({ id: 'na', label: 'Namibia' }, { notApplicable: ['n/a'] }))).toEqual([]);
  });

  it('are none in a usual scheme', () => {
    expect(tokenClashes(scheme)).toEqual([]);
  });
});
