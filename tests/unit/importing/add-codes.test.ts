import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addCodes } from '../../../src/domain/importing/add-codes.ts';
import { flattenCodes } from '../../../src/domain/model/code.ts';
import { type Codebook, codebookSchema, findVariable } from '../../../src/domain/model/codebook.ts';
import { isChoice } from '../../../src/domain/model/variable.ts';

const shipped = codebookSchema.parse(
  JSON.parse(readFileSync(new URL('../../../schemas/codebooks/tu-2022.json', import.meta.url), 'utf8')),
);

function lastCode(codebook: Codebook, id: string): unknown {
  const variable = findVariable(codebook, id);
  return variable !== undefined && isChoice(variable) ? flattenCodes(variable.codes).at(-1)?.code : undefined;
}

describe('addCodes', () => {
  it('makes the list of an attribute longer without a new version', () => {
    const longer = addCodes(shipped, [{ variable: 'country', code: 'kenya', label: 'Kenya' }], shipped.version + 1);
    expect(longer.version).toBe(shipped.version);
    expect(lastCode(longer, 'country')).toMatchObject({
      id: 'kenya',
      label: 'Kenya',
      since: 1,
      freeText: false,
      selectable: true,
    });
  });

  it('opens a new version for a code of a judgement, which earlier codings have not looked for', () => {
    const longer = addCodes(shipped, [{ variable: 'values', code: 'pride', label: 'Pride' }], shipped.version + 1);
    expect(longer.version).toBe(shipped.version + 1);
    expect(lastCode(longer, 'values')).toMatchObject({ id: 'pride', since: shipped.version + 1 });
  });

  it('counts a new code of an attribute from version 1 also beside one of a judgement', () => {
    const added = ['country', 'values'].map((variable) => ({ variable, code: 'new', label: 'New' }));
    const longer = addCodes(shipped, added, 8);
    expect(longer.version).toBe(8);
    expect(added.map(({ variable }) => lastCode(longer, variable))).toMatchObject([{ since: 1 }, { since: 8 }]);
  });

  it('leaves every other variable as it is', () => {
    const longer = addCodes(shipped, [{ variable: 'country', code: 'kenya', label: 'Kenya' }], shipped.version + 1);
    expect(findVariable(longer, 'role')).toEqual(findVariable(shipped, 'role'));
  });
});
