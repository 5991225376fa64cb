/** Something that is wrong with a project: which check found it, and a sentence. */
export type Finding = { readonly check: string; readonly message: string };
