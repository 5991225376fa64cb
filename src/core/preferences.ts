import { join } from 'node:path';
import * as z from 'zod';
import type { Handlers } from '../contract/dispatch.ts';
import { ok } from '../domain/model/result.ts';
import { userFile } from './user-file.ts';

const preferencesSchema = z.record(z.string(), z.json());

/** How a person likes things, kept in one file of that person's folder. */
export function preferenceHandlers(folder: string): Pick<Handlers, 'preferences.read' | 'preferences.write'> {
  const file = userFile(join(folder, 'preferences.json'), preferencesSchema, {});
  return {
    'preferences.read': () => ok(file.read()),
    'preferences.write': ({ name, value }) => {
      const written = file.write({ ...file.read(), [name]: value });
      return written.ok ? ok({}) : written;
    },
  };
}
