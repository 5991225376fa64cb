import type * as z from 'zod';
import type { Result } from '../../domain/model/result.ts';
import type { SourceFile } from '../source-file.ts';
import type { JsonProblem } from './describe-issues.ts';
import { parseJson, refuseJson } from './json-text.ts';
import { fitJson } from './read-json.ts';

/** What a schema cannot see for itself: the problems of a value that fits it. */
export type Check<T> = (value: T) => readonly JsonProblem[];

/** Reads JSON that must fit a schema and then pass a check of its own; errors as `readJson` gives them. */
export function readChecked<T>(file: SourceFile, schema: z.ZodType<T>, check: Check<T>): Result<T> {
  const json = parseJson(file);
  if (!json.ok) return json;
  const fitted = fitJson(json.value, schema);
  if (!fitted.ok) return fitted;
  const problems = check(fitted.value);
  return problems.length === 0 ? fitted : refuseJson(json.value, problems);
}
