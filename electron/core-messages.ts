import type { IssuedHandle } from '../src/core/page/handles.ts';

/** What the main process tells the core process; a port comes with `window`. */
export type ToCore =
  | { readonly kind: 'begin'; readonly handles: readonly IssuedHandle[] }
  | { readonly kind: 'window'; readonly window: string }
  | { readonly kind: 'offer'; readonly ask: number; readonly path: string }
  /** Gives up the jobs of a window. */
  | { readonly kind: 'stop-jobs'; readonly window: string }
  /** Closes every project and ends. */
  | { readonly kind: 'end' };

/** What the core process tells the main process. */
export type FromCore =
  | { readonly kind: 'offered'; readonly ask: number; readonly handle: string }
  | { readonly kind: 'issued'; readonly issued: IssuedHandle }
  | { readonly kind: 'opened'; readonly window: string; readonly path: string }
  /** How many jobs of a window are under way, and how far the newest is: 0 to 1, or unknown. */
  | { readonly kind: 'busy'; readonly window: string; readonly jobs: number; readonly share: number | undefined }
  /** For the log: which method failed with which code. Never what a message says, which may hold words of a project. */
  | { readonly kind: 'failed'; readonly method: string; readonly code: string };
