import { describe, expect, it } from 'vitest';
import { codebookSchema, findVariable } from '../../../../src/domain/model/codebook.ts';
import type { ChoiceVariable } from '../../../../src/domain/model/variable.ts';
import { answerWith, optionOfKey, optionsFound, optionsOf } from '../../../../src/ui/cases/editors/choice-options.ts';
import { smallScheme } from '../../../support/small-scheme.ts';

const codebook = codebookSchema.parse(smallScheme);
const role = findVariable(codebook, 'role') as ChoiceVariable;
const type = findVariable(codebook, 'type') as ChoiceVariable;
function ticked(...codes: string[]) {
  return { kind: 'codes' as const, codes, notReported: [] as string[], other: {} };
}

describe('options', () => {
  it('are the codes with their nesting, the states, and nothing coded', () => {
    const ids = optionsOf(role, undefined).map(({ id }) => id);
    expect(ids).toEqual([
      ...['planner', 'assessor', 'survey', 'panel', 'other'].map((id) => `code:${id}`),
      ...['absent', 'not-reported', 'not-applicable'].map((state) => `state:${state}`),
      'none',
    ]);
  });

  it('leave out retired codes that the answer does not hold', () => {
    const [first, ...others] = type.codes;
    if (first === undefined) throw new Error('no codes');
    const older: ChoiceVariable = { ...type, codes: [{ ...first, retired: 2 }, ...others] };
    expect(optionsOf(older, undefined).map(({ id }) => id)).not.toContain('code:user');
    expect(optionsOf(older, ticked('user')).map(({ id }) => id)).toContain('code:user');
  });

  it('are found by label or alias, the states staying at hand', () => {
    const country = findVariable(codebook, 'country') as ChoiceVariable;
    const found = optionsFound(optionsOf(country, undefined), 'UK');
    expect(found.map(({ id }) => id)).toEqual([
      'code:uk',
      'state:absent',
      'state:not-reported',
      'state:not-applicable',
      'none',
    ]);
  });

  it('have digits and letters', () => {
    const options = optionsOf(role, undefined);
    expect(optionOfKey(options, '3')?.id).toBe('code:survey');
    expect(optionOfKey(options, 'R')?.id).toBe('state:not-reported');
    expect(optionOfKey(options, '9')).toBeUndefined();
    expect(optionOfKey(options, 'x')).toBeUndefined();
  });

  it('replace each other in a single choice', () => {
    const [user, citizen] = optionsOf(type, undefined);
    if (user === undefined || citizen === undefined) throw new Error('no options');
    expect(answerWith(citizen, answerWith(user, undefined, type), type)).toEqual(ticked('citizen'));
    expect(answerWith(user, ticked('user'), type)).toEqual(ticked('user'));
    expect(answerWith({ kind: 'none', id: 'none' }, ticked('user'), type)).toBeUndefined();
  });
});
