import { describe, expect, it } from 'vitest';
import { findVariable } from '../../../src/domain/model/codebook.ts';
import { importMapSchema } from '../../../src/domain/model/import-map.ts';
import { cell, codebook, codeIds, readRows, readText } from './support/fixture.ts';

const files = [
  ['cases.csv', 'import-map.json'],
  ['table-2-example.csv', 'table-2-example-map.json'],
] as const;

describe.each(files)('the map of %s', (list, name) => {
  const map = importMapSchema.parse(JSON.parse(readText(`fixtures/tu-2022/${name}`)));

  it('names every column of the file and no other', () => {
    expect(Object.keys(map.columns)).toEqual(Object.keys(readRows(list)[0] ?? {}));
  });

  it('leads to fields of a case and variables of the codebook', () => {
    const targets = Object.values(map.columns).flat();
    const variables = targets.filter((target) => !['number', 'title'].includes(target));
    expect(variables.filter((id) => findVariable(codebook, id) === undefined)).toEqual([]);
    expect(targets).toContain('title');
  });

  it('maps labels onto codes of their variable', () => {
    for (const [variable, labels] of Object.entries(map.codes)) {
      expect(codeIds(variable)).toEqual(expect.arrayContaining(Object.values(labels).flat()));
    }
  });
});

describe('the years of the list', () => {
  it('are numbers or the word that the codebook takes for not reported', () => {
    const words = readRows('cases.csv').map((row) => cell(row, 'Year'));
    expect(new Set(words.filter((word) => !/^\d{4}$/.test(word)))).toEqual(new Set(['Unknown']));
    expect(codebook.tokens.notReported).toContain('Unknown');
  });
});
