import * as z from 'zod';

/** A file's content on its way through the contract: a name for messages and format guesses, and its bytes. */
export const fileSchema = z.strictObject({
  name: z.string().min(1),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'bytes are a Uint8Array'),
});
export type File = z.infer<typeof fileSchema>;

/**
 * A place on disk that the carrier may use: a path on the command line, elsewhere a token that the server issued after
 * a person chose the file.
 */
export const fileHandleSchema = z.string().min(1);

/** A project opened by `project.open`; valid until it is closed. */
export const projectHandleSchema = z.string().min(1).brand<'ProjectHandle'>();
export type ProjectHandle = z.infer<typeof projectHandleSchema>;
