import * as z from 'zod';
import { sentence } from './sentences/sentence.ts';

/**
 * The name by which files, specifications and the command line know a variable, code, grouping or section:
 * lower-case words joined by hyphens. It stays when the label changes. Ids are keys of plain objects, where the word
 * “constructor” means something already.
 */
export const idSchema = z
  .string()
  .regex(/^(?!constructor$)[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u, sentence('schema.id'));

/** The identity that travels between copies of a project (UUID version 7). */
export const uuidSchema = z.uuid();

/** An id made of the words of a label; undefined where the label has no letter or digit. */
export function idOfLabel(label: string): string | undefined {
  const words = label
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{Ll}\p{Lo}\p{N}]+/gu);
  return words?.join('-');
}
