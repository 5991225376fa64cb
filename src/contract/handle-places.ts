import * as z from 'zod';
import { fileHandleSchema } from './file.ts';

/**
 * Gives a value with every file handle in it replaced, wherever the schema of a method says that one stands. Whatever
 * does not have the schema's form is left as it is: the dispatcher refuses it.
 */
export function replaceHandles(schema: z.ZodType, value: unknown, replace: (handle: string) => string): unknown {
  if (schema === fileHandleSchema) return typeof value === 'string' ? replace(value) : value;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return replaceHandles(schema.unwrap() as z.ZodType, value, replace);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const items: unknown[] = value;
    return items.map((item) => replaceHandles(schema.element as z.ZodType, item, replace));
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const parts = Object.entries(value).map(([name, part]) => {
      const inner = Object.hasOwn(schema.shape, name) ? (schema.shape as z.ZodRawShape)[name] : undefined;
      return [name, inner === undefined ? part : replaceHandles(inner as z.ZodType, part, replace)];
    });
    return Object.fromEntries(parts);
  }
  if (schema instanceof z.ZodUnion)
    return (schema.options as z.ZodType[]).reduce((inner, option) => replaceHandles(option, inner, replace), value);
  return value;
}
