const stem = 'code.drafts.';

/** The preference that keeps what a coder typed or chose in a project and that is not saved yet. */
export const draftsName = (project: string, coder: string): string => `${stem}${project}.${coder}`.slice(0, 200);

/** Whether a preference keeps what somebody typed or chose: that is work, and not a habit. */
export const isDraftsName = (name: string): boolean => name.startsWith(stem);

/** The texts among what is kept there; a choice, with its grounds, is no text to take elsewhere. */
export const keptTexts = (kept: unknown): readonly unknown[] =>
  Array.isArray(kept) ? kept.filter((one: { readonly part?: unknown } | null) => one?.part !== 'answer') : [];
