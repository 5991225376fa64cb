const stem = 'code.drafts.';

/** The preference that keeps what a coder typed into a project and that is not saved yet. */
export const draftsName = (project: string, coder: string): string => `${stem}${project}.${coder}`.slice(0, 200);

/** Whether a preference keeps what somebody typed: that is work, and not a habit. */
export const isDraftsName = (name: string): boolean => name.startsWith(stem);
