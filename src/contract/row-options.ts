import * as z from 'zod';

/** How a file of rows is read, where it is not to be found out. */
export const rowOptions = {
  /** Of text. */
  encoding: z.string().optional(),
  /** Of delimited text. */
  delimiter: z.string().optional(),
  /** Of a spreadsheet: the name of the sheet. */
  sheet: z.string().optional(),
};

/** Stands between several codes in one cell. */
export const separator = z.string().default(';');

/** How a file holds its rows: as delimited text, as a sheet of a spreadsheet, or as references of a reference manager. */
export const writtenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), encoding: z.string(), delimiter: z.string() }),
  z.strictObject({ kind: z.literal('sheet'), sheet: z.string(), sheets: z.array(z.string()).readonly() }),
  z.strictObject({ kind: z.literal('references'), encoding: z.string(), format: z.string() }),
]);
