import { encodeText } from '../encode-text.ts';

/** Fields whose names are data: their order says nothing, so it is fixed. */
const records = new Set(['identities', 'other', 'citation', 'answers']);

/**
 * Writes a value as JSON in UTF-8 with two spaces, LF and a newline at its end. Fields stand as they come, records in
 * the order of their keys, so that equal values give equal bytes.
 */
export function writeJson(value: unknown): Uint8Array<ArrayBuffer> {
  const ordered = (key: string, field: unknown): unknown => (records.has(key) ? sortKeys(field) : field);
  return encodeText(`${JSON.stringify(value, ordered, 2)}\n`);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, field]) => [key, sortKeys(field)]));
}
