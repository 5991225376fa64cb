import type { Stream } from './stream.ts';

/** What a process is asked to do: go on with a stream after so many of its steps, and no further than `last`. */
export type Orders = {
  readonly path: string;
  readonly stream: Stream;
  readonly done: number;
  readonly last: number;
};

/** What a process says, one line each, before and after everything it does. */
export type Message =
  | { readonly says: 'ready' | 'opening' | 'opened' | 'closing' | 'closed' }
  | { readonly says: 'begins'; readonly step: number; readonly kind: string }
  | { readonly says: 'acknowledges'; readonly step: number; readonly answer: string }
  | { readonly says: 'cannot'; readonly why: string };
