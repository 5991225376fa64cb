import * as z from 'zod';
import { ok, type Result } from '../../domain/model/result.ts';
import { tableSpecificationSchema } from '../../domain/model/table-specification.ts';
import { parseJson } from '../json/json-text.ts';
import { fitJson } from '../json/read-json.ts';
import type { SourceFile } from '../source-file.ts';
import { carriedSchema, type CarriedTable, readCarried } from './carried-table.ts';

/** What makes a table again, and the hash of its numbers where there were any. */
export type TableFile = Pick<CarriedTable, 'specification'> & Partial<Pick<CarriedTable, 'hash'>>;

/** A computed table in JSON, which holds its specification among much else. */
const computedSchema = z.looseObject({ ...carriedSchema.shape, hash: carriedSchema.shape.hash.optional() });

/**
 * Reads what makes a table again from any file that a table was exported to, or from a specification in JSON. Errors as
 * `readJson` gives them, and `invalid-input` where what a file carries was changed.
 */
export function readTableFile(file: SourceFile): Result<TableFile> {
  const carried = readCarried(file);
  if (!carried.ok) return carried;
  if (carried.value !== undefined) return ok(carried.value);
  const json = parseJson(file);
  if (!json.ok) return json;
  const { data } = json.value;
  if (typeof data === 'object' && data !== null && 'specification' in data) {
    const computed = fitJson(json.value, computedSchema);
    if (!computed.ok) return computed;
    const { specification, hash } = computed.value;
    return ok(hash === undefined ? { specification } : { specification, hash });
  }
  const specification = fitJson(json.value, tableSpecificationSchema);
  return specification.ok ? ok({ specification: specification.value }) : specification;
}
