import type * as z from 'zod';
import { ok, type Result } from '../../domain/model/result.ts';
import type { SourceFile } from '../source-file.ts';
import { describeIssues } from './describe-issues.ts';
import { type JsonText, parseJson, refuseJson } from './json-text.ts';

/**
 * Reads a file of JSON that must fit a schema. `invalid-input` tells where it is no JSON (line and column) or where it
 * does not fit (line, the keys that lead there, what to do; 50 problems at most).
 */
export function readJson<T>(file: SourceFile, schema: z.ZodType<T>): Result<T> {
  const json = parseJson(file);
  return json.ok ? fitJson(json.value, schema) : json;
}

/** Checks parsed JSON against a schema, as `readJson` does. */
export function fitJson<T>(json: JsonText, schema: z.ZodType<T>): Result<T> {
  const parsed = schema.safeParse(json.data);
  return parsed.success ? ok(parsed.data) : refuseJson(json, describeIssues(parsed.error.issues, json.data));
}
