import type { Handlers } from '../contract/dispatch.ts';

/** The handlers behind the contract; closing lets go of every project they have open. */
export type Core = { readonly handlers: Handlers; readonly close: () => void };
