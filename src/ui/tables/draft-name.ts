/** The preference that keeps the table on screen of a project. */
export const draftName = (project: string): string => `tables.draft.${project}`;
