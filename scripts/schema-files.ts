import * as z from 'zod';
import { claimsSchema } from '../src/domain/model/claim.ts';
import { codebookSchema } from '../src/domain/model/codebook.ts';
import { codebookChangeSchema } from '../src/domain/model/codebook-change.ts';
import { figureSpecificationSchema } from '../src/domain/model/figure-specification.ts';
import { groupingSchema } from '../src/domain/model/grouping.ts';
import { importMapSchema } from '../src/domain/model/import-map.ts';
import { reviewSchema } from '../src/domain/model/review.ts';
import { tableSchema } from '../src/domain/model/table.ts';
import { tableSpecificationSchema } from '../src/domain/model/table-specification.ts';

const written = {
  codebook: codebookSchema,
  'codebook-change': codebookChangeSchema,
  groupings: z.array(groupingSchema),
  'import-map': importMapSchema,
  review: reviewSchema,
  'table-specification': tableSpecificationSchema,
  table: tableSchema,
  'figure-specification': figureSpecificationSchema,
  claims: claimsSchema,
};

/** The JSON Schema of every file that people write or that leaves the program, by its path. */
export function schemaFiles(): { path: string; text: string }[] {
  return Object.entries(written).map(([name, schema]) => ({
    path: `schemas/${name}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  }));
}
