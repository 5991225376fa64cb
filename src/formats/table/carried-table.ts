import * as z from 'zod';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { type TableSpecification, tableSpecificationSchema } from '../../domain/model/table-specification.ts';
import { encodeText } from '../encode-text.ts';
import { readZip } from '../office/read-zip.ts';
import { carriedPath } from '../office/xml.ts';
import { beginsWith, signatures } from '../signature.ts';
import type { SourceFile } from '../source-file.ts';

/** What a file of a table carries, so that it can be made again and held against its numbers. */
export type CarriedTable = {
  readonly specification: TableSpecification;
  /** SHA-256 of the numbers, as the CSV for statistics programs writes them; hexadecimal. */
  readonly hash: string;
};

export const carriedSchema = z.strictObject({
  specification: tableSpecificationSchema,
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
});

const mark = 'copro-table:';

/** One word without spaces or quotes, so that no format changes it. */
export function carriedText(carried: CarriedTable): string {
  return `${mark}${btoa(latin(JSON.stringify(carried)))}`;
}

/** Bytes of UTF-8 as the characters that `btoa` takes. */
function latin(text: string): string {
  return Array.from(encodeText(text), (byte) => String.fromCharCode(byte)).join('');
}

/**
 * Finds what a table’s file carries, in whatever format it is, and undefined where it carries nothing. `invalid-input` where
 * what it carries was changed and cannot be read.
 */
export function readCarried({ name, bytes }: SourceFile): Result<CarriedTable | undefined> {
  const text = beginsWith(bytes, signatures.zip) ? officeText(bytes) : new TextDecoder().decode(bytes);
  const [, word] = new RegExp(`${mark}([A-Za-z0-9+/=]+)`, 'u').exec(text) ?? [];
  if (word === undefined) return ok(undefined);
  const carried = carriedSchema.safeParse(parsed(word));
  if (carried.success) return ok(carried.data);
  return fail('invalid-input', sentence('tables.carried-damaged', { name }));
}

/** Office programs number such parts anew when they save a file. */
function officeText(bytes: Uint8Array): string {
  const folder = carriedPath.slice(0, carriedPath.lastIndexOf('/') + 1);
  const parts = readZip(bytes, (path) => path.startsWith(folder) && path.endsWith('.xml'));
  return [...(parts?.values() ?? [])].map((part) => new TextDecoder().decode(part)).join('\n');
}

function parsed(word: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(word), (sign) => sign.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
