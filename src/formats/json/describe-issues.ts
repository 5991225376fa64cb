import type * as z from 'zod';
import { sentence } from '../../domain/model/sentences/sentence.ts';

/** One thing that is wrong with a value: the keys that lead to it, and a sentence with what to do. */
export type JsonProblem = { readonly path: readonly PropertyKey[]; readonly problem: string };

type Issue = z.core.$ZodIssue;

/** Says in plain words what a schema finds wrong with data. */
export function describeIssues(issues: readonly Issue[], data: unknown): JsonProblem[] {
  return issues.flatMap((issue) => describeIssue(issue, data));
}

/** Writes the keys that lead to a value as `sections[2].variables[0].kind`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

function describeIssue(issue: Issue, data: unknown): JsonProblem[] {
  const { path } = issue;
  const value = valueAt(data, path);
  switch (issue.code) {
    case 'invalid_type':
      return [{ path, problem: wrongType(issue.expected, value) }];
    case 'invalid_value':
      return [{ path, problem: wrongValue(issue.values, value) }];
    case 'unrecognized_keys':
      return [{ path, problem: sentence('json.unknown-keys', { keys: issue.keys }) }];
    case 'invalid_union':
      return describeUnion(issue, data, value);
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'too_big':
    case 'too_small':
      return [{ path, problem: sentence('json.rule', { message: issue.message }) }];
  }
}

/** Of the forms that a value may have, the one that it comes closest to is the one that was meant. */
function describeUnion(issue: Extract<Issue, { code: 'invalid_union' }>, data: unknown, value: unknown): JsonProblem[] {
  const { path } = issue;
  const closest = issue.errors.toSorted((one, other) => deviation(one) - deviation(other))[0];
  if (closest === undefined)
    return [{ path, problem: wrongValue('options' in issue ? (issue.options ?? []) : [], value) }];
  return describeIssues(
    closest.map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
    data,
  );
}

/** A value of a wrong type is further off than one with wrong parts. */
function deviation(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.path.length === 0 ? 100 : 1), 0);
}

function wrongType(expected: string, value: unknown): string {
  return value === undefined
    ? sentence('json.missing', { what: article(expected) })
    : sentence('json.wrong-type', { value: brief(value), what: article(expected) });
}

function wrongValue(allowed: readonly unknown[], value: unknown): string {
  return value === undefined
    ? sentence('json.missing-one-of', { what: oneOf(allowed) })
    : sentence('json.wrong-value', { value: brief(value), what: oneOf(allowed) });
}

const typeNames: Readonly<Record<string, string>> = {
  string: sentence('json.a-text'),
  array: sentence('json.a-list-in'),
  object: sentence('json.an-object-in'),
  record: sentence('json.an-object-in'),
  int: sentence('json.whole-number'),
  boolean: sentence('json.true-or-false'),
};

function article(expected: string): string {
  return typeNames[expected] ?? `a ${expected}`;
}

function oneOf(values: readonly unknown[]): string {
  if (values.length === 0) return sentence('json.correct');
  const written = values.map((value) => String(value)).join(', ');
  return values.length === 1 ? sentence('json.write', { written }) : sentence('json.write-one-of', { written });
}

function brief(value: unknown): string {
  if (Array.isArray(value)) return sentence('json.a-list');
  if (typeof value === 'object' && value !== null) return sentence('json.an-object');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<PropertyKey, unknown>)[key];
  }, data);
}
