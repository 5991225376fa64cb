import * as z from 'zod';

export const textOptions = {
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  /** Stands between several codes in one cell. */
  separator: z.string().default(';'),
};
