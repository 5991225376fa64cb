/** UUIDs of variables by id, and of codes by `variable/code`. */
export type Identities = Readonly<Record<string, string>>;
