import * as z from 'zod';
import { fileHandleSchema } from './file.ts';

type Replace = (handle: string) => string;

/**
 * Gives a value with every file handle in it replaced, wherever the schema of a method says that one stands. Whatever
 * does not have the schema's form is left as it is: the dispatcher refuses it.
 */
export function replaceHandles(schema: z.ZodType, value: unknown, replace: Replace): unknown {
  if (schema === fileHandleSchema) return typeof value === 'string' ? replace(value) : value;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return replaceHandles(schema.unwrap() as z.ZodType, value, replace);
  if (schema instanceof z.ZodUnion)
    return (schema.options as z.ZodType[]).reduce((inner, option) => replaceHandles(option, inner, replace), value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const items: unknown[] = value;
    return items.map((item) => replaceHandles(schema.element as z.ZodType, item, replace));
  }
  return schema instanceof z.ZodObject ? replaceInFields(schema.shape, value, replace) : value;
}

function replaceInFields(shape: Readonly<Record<string, unknown>>, value: unknown, replace: Replace): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value as Record<string, unknown>).map(([name, part]) => {
    const inner = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return [name, inner instanceof z.ZodType ? replaceHandles(inner, part, replace) : part] as const;
  });
  return Object.fromEntries(fields);
}
