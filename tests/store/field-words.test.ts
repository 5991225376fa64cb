import { describe, expect, it } from 'vitest';
import { claimSchema } from '../../src/domain/model/claim.ts';
import { codeSchema } from '../../src/domain/model/code.ts';
import { codebookSchema } from '../../src/domain/model/codebook.ts';
import { fieldWord } from '../../src/domain/model/field-word.ts';
import { figureSpecificationSchema } from '../../src/domain/model/figure-specification.ts';
import { groupingSchema } from '../../src/domain/model/grouping.ts';
import { inLanguage } from '../../src/domain/model/sentences/in-language.ts';
import { tableSpecificationSchema } from '../../src/domain/model/table-specification.ts';
import { variableSchema } from '../../src/domain/model/variable.ts';
import { rowFields } from '../../src/store/history/row-fields.ts';
import { createRowLookup } from '../../src/store/history/row-lookup.ts';
import { createRowNames } from '../../src/store/history/row-names.ts';
import { tableShapes } from '../../src/store/history/table-shape.ts';
import { sampleProject } from './support/sample.ts';

const section = codebookSchema.shape.sections.element.shape;

/** What the JSON of a table may have in it, by table. */
const bodies: Readonly<Record<string, readonly string[]>> = {
  codebook: Object.keys(codebookSchema.shape),
  section: Object.keys(section),
  variable: variableSchema.options.flatMap(({ shape }) => Object.keys(shape)),
  code: Object.keys(codeSchema.shape),
  grouping: groupingSchema.options.flatMap(({ shape }) => Object.keys(shape)),
  claim: Object.keys(claimSchema.shape),
  specification: [
    ...tableSpecificationSchema.options.flatMap(({ shape }) => Object.keys(shape)),
    ...Object.keys(figureSpecificationSchema.shape),
  ],
};

/** Columns whose text is read on the way. */
const texts: Readonly<Record<string, string>> = { citation: '{}', state: 'absent', codes: '' };

describe('every field of a row', () => {
  it('has a word in both languages', () => {
    const project = sampleProject();
    const connection = project.reader;
    const names = createRowNames(createRowLookup(connection));
    const fields = tableShapes(connection, 1).flatMap((shape) => {
      const body = Object.fromEntries((bodies[shape.name] ?? []).map((name) => [name, 'x']));
      const row = Object.fromEntries(
        shape.columns.map((column) => [column, column === 'body' ? JSON.stringify(body) : (texts[column] ?? 1)]),
      );
      return Object.keys(rowFields(shape, row, names));
    });
    const words = [...new Set(fields)].filter((name) => name !== '$schema').map(fieldWord);
    expect(words.length).toBeGreaterThan(60);
    expect(words.filter((word) => inLanguage(word, 'zh') === word)).toEqual([]);
  });
});
