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

const asSeen = '~';

/**
 * The handle of a project as somebody sees it who codes blind: whatever is asked by it says nothing of what others judged
 * of the cases that an open round gives the coder and that the coder has not marked done. What is changed by it is changed
 * in the whole project.
 */
export function asSeenBy(project: ProjectHandle, coder: string): ProjectHandle {
  return projectHandleSchema.parse(`${wholeProject(project)}${asSeen}${coder}`);
}

/** The handle of the whole of a project, whoever sees it. */
export function wholeProject(project: ProjectHandle): ProjectHandle {
  const [whole = project] = project.split(asSeen, 1);
  return projectHandleSchema.parse(whole);
}

/** The coder by whose eyes a handle sees its project; undefined where it sees all. */
export function seerOf(project: ProjectHandle): string | undefined {
  const at = project.indexOf(asSeen);
  return at < 0 ? undefined : project.slice(at + asSeen.length);
}
