import * as z from 'zod';
import { idSchema } from './id.ts';
import { originSchema } from './origin.ts';
import { sentence } from './sentences/sentence.ts';

/** `#rrggbb`. */
const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/, sentence('schema.colour'));

/**
 * An allowed value of a closed list. Choosing a nested code means its ancestors too; an ancestor may also be chosen
 * alone (form not stated) unless `selectable` is false.
 */
export const codeSchema = z.strictObject({
  id: idSchema,
  label: z.string().min(1),
  definition: z.string().optional(),
  useWhen: z.string().optional(),
  notWhen: z.string().optional(),
  examples: z.array(z.string()).default([]),
  aliases: z.array(z.string()).default([]),
  colour: colourSchema.optional(),
  /** Takes a text of its own (*other, specify*), which can later be promoted to a code. */
  freeText: z.boolean().default(false),
  selectable: z.boolean().default(true),
  origin: originSchema,
  /** Codebook version that brought the code; codings made under an older one have not looked for it. */
  since: z.int().positive().default(1),
  /** Later versions that do not know the code all the same: they were made on another copy and came with a merge. */
  unseenIn: z.array(z.int().positive()).optional(),
  /** Codebook version from which on the code can no longer be chosen; codings that hold it keep it. */
  retired: z.int().positive().optional(),
  /** The retired code that this one was split from: an older coding that ruled that out has ruled this out too. */
  splitFrom: idSchema.optional(),
  get codes(): z.ZodDefault<z.ZodArray<typeof codeSchema>> {
    return z.array(codeSchema).default([]);
  },
});
export type Code = z.infer<typeof codeSchema>;

/** A code with its place in the tree: depth from 0, and the ids of its ancestors from the root down. */
export type PlacedCode = { readonly code: Code; readonly depth: number; readonly ancestors: readonly string[] };

/** When a code came: see `codeSchema`. */
export type CodeAge = Pick<Code, 'since' | 'unseenIn'>;

/** Whether a codebook version does not know the code, so that who coded under it cannot have looked for it. */
export function isYoungIn({ since, unseenIn }: CodeAge, version: number): boolean {
  return version < since || unseenIn?.includes(version) === true;
}

/** Walks nested codes in reading order, parents before their children. */
export function flattenCodes(codes: readonly Code[], ancestors: readonly string[] = []): PlacedCode[] {
  return codes.flatMap((code) => [
    { code, depth: ancestors.length, ancestors },
    ...flattenCodes(code.codes, [...ancestors, code.id]),
  ]);
}
