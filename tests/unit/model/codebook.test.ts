import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flattenCodes } from '../../../src/domain/model/code.ts';
import { codebookSchema, findVariable, variablesOf } from '../../../src/domain/model/codebook.ts';
import { isChoice } from '../../../src/domain/model/variable.ts';

const shipped = codebookSchema.parse(
  JSON.parse(readFileSync(new URL('../../../schemas/codebooks/tu-2022.json', import.meta.url), 'utf8')),
);

const origin = { kind: 'ours' };
const variable = (id: string, codes: string[]) => ({
  id,
  label: id,
  kind: 'single',
  role: 'judgement',
  origin,
  codes: codes.map((code) => ({ id: code, label: code, origin })),
});
const codebook = (...variables: unknown[]) => ({
  id: 'c',
  title: 'C',
  about: 'test',
  sections: [{ id: 's', label: 'S', variables }],
});

describe('codebookSchema', () => {
  it('refuses two variables of one id', () => {
    const parsed = codebookSchema.safeParse(codebook(variable('type', ['a']), variable('type', ['b'])));
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual(['two variables have the id “type”']);
  });

  it('refuses two codes of one id in one variable, also where one is nested', () => {
    const nested = { id: 'a', label: 'A', origin, codes: [{ id: 'a', label: 'again', origin }] };
    const parsed = codebookSchema.safeParse(codebook({ ...variable('type', []), codes: [nested] }));
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
      'variable “type” has two codes with the id “a”',
    ]);
  });

  it('lets two variables use the same code ids', () => {
    expect(
      codebookSchema.safeParse(codebook(variable('one', ['yes', 'no']), variable('two', ['yes', 'no']))).success,
    ).toBe(true);
  });

  it('refuses a field that it does not know, so that a misspelt one is not lost', () => {
    expect(codebookSchema.safeParse(codebook({ ...variable('type', ['a']), defintion: 'x' })).success).toBe(false);
  });
});

describe('flattenCodes', () => {
  it('walks parents before their children and names the ancestors', () => {
    const factors = findVariable(shipped, 'factors');
    const walked = factors !== undefined && isChoice(factors) ? flattenCodes(factors.codes) : [];
    const staff = walked.find(({ code }) => code.id === 'staff-participation');
    expect(staff).toMatchObject({ depth: 2, ancestors: ['direct-participation', 'participants'] });
    expect(walked.slice(0, 3).map(({ code }) => code.id)).toEqual(['planning', 'joint-plan', 'formal-agreement']);
  });
});

describe('variablesOf', () => {
  it('keeps the order of the sections', () => {
    expect(variablesOf(shipped)[0]?.id).toBe(shipped.sections[0]?.variables[0]?.id);
    expect(findVariable(shipped, 'nothing-of-the-kind')).toBeUndefined();
  });
});
