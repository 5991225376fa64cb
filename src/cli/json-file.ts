import type { File } from '../contract/file.ts';

/** A value as a JSON file, laid out for people too. */
export function jsonFile(name: string, value: unknown): File {
  return { name, bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`) };
}
