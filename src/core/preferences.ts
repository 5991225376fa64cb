import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Handlers } from '../contract/dispatch.ts';
import { ok } from '../domain/model/result.ts';
import { writeFile } from './files.ts';

const preferencesSchema = z.record(z.string(), z.json());

/** How a person likes things, kept in one file of that person's folder. */
export function preferenceHandlers(folder: string): Pick<Handlers, 'preferences.read' | 'preferences.write'> {
  const file = join(folder, 'preferences.json');
  return {
    'preferences.read': () => ok(readPreferences(file)),
    'preferences.write': ({ name, value }) => {
      const all = { ...readPreferences(file), [name]: value };
      const written = writeFile(file, new TextEncoder().encode(`${JSON.stringify(all, null, 2)}\n`));
      return written.ok ? ok({}) : written;
    },
  };
}

/** Preferences that cannot be read cost a few clicks, no work: start afresh. */
function readPreferences(file: string): z.infer<typeof preferencesSchema> {
  try {
    return preferencesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
