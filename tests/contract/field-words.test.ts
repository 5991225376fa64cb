import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { claimSchema } from '../../src/domain/model/claim.ts';
import { codeSchema } from '../../src/domain/model/code.ts';
import { codebookSchema } from '../../src/domain/model/codebook.ts';
import { figureSpecificationSchema } from '../../src/domain/model/figure-specification.ts';
import { groupingSchema } from '../../src/domain/model/grouping.ts';
import { tableSpecificationSchema } from '../../src/domain/model/table-specification.ts';
import { variableSchema } from '../../src/domain/model/variable.ts';
import { historiedTables } from '../../src/store/migrations/historied-tables.ts';
import { fieldWord } from '../../src/ui/language/field-word.ts';
import { coreProject } from '../support/core-project.ts';

/** Columns that the history gives otherwise, or not at all (`row-fields.ts`). */
const notShown = ['command', 'uuid', 'content', 'sha256', 'state', 'codes', 'other', 'body', 'codebook_key'];

async function columns(): Promise<string[]> {
  const { path } = await coreProject(null);
  const file = new Database(path, { readonly: true });
  const named = historiedTables.flatMap(({ name }) => file.pragma(`table_info("${name}")`) as { name: string }[]);
  file.close();
  const shown = named.map(({ name }) => name).filter((name) => !notShown.includes(name));
  return shown.map((name) =>
    name.replace(/_key$/u, '').replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase()),
  );
}

/** What a JSON column holds is given field by field, down to the last. */
function fieldsOf(schema: z.ZodType): string[] {
  return namesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

function namesIn(shape: unknown): string[] {
  if (typeof shape !== 'object' || shape === null) return [];
  const own = 'properties' in shape ? Object.keys(shape.properties as object) : [];
  return [...own, ...Object.values(shape).flatMap(namesIn)];
}

describe('the fields of what the history keeps', () => {
  it('all have a Chinese name, by which the window lists them', async () => {
    const kept = [
      claimSchema,
      codeSchema,
      codebookSchema,
      figureSpecificationSchema,
      groupingSchema,
      tableSpecificationSchema,
    ];
    const inJson = [...kept, variableSchema].flatMap(fieldsOf);
    const names = [...new Set([...(await columns()), ...inJson])].filter((name) => name !== '$schema');
    expect(names.length).toBeGreaterThan(60);
    const strays = names.filter((name) => !/\p{Script=Han}/u.test(fieldWord(name, 'zh')));
    expect(strays.sort()).toEqual([]);
  });
});
