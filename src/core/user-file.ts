import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import type { Result } from '../domain/model/result.ts';
import { encodeText } from '../formats/encode-text.ts';
import { writeFile } from './files.ts';

/** A small JSON file that the program keeps for a person. One that cannot be read is as good as none: it holds no work. */
export type UserFile<T> = { readonly read: () => T; readonly write: (value: T) => Result<void> };

export function userFile<T>(path: string, schema: z.ZodType<T>, none: T): UserFile<T> {
  return {
    read: () => {
      try {
        return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
      } catch {
        return none;
      }
    },
    write: (value) => writeFile(path, encodeText(`${JSON.stringify(value, null, 2)}\n`)),
  };
}
