import type { Draft } from './draft.ts';

/** What the form of a change is given. */
export type FormOf<Kind extends Draft['kind']> = Extract<Draft, { kind: Kind }> & { readonly close: () => void };
