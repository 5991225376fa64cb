import { createRequire } from 'node:module';
import type * as CanvasLibrary from '@napi-rs/canvas';

const require = createRequire(import.meta.url);

/** Loads the canvas when something is first measured or drawn: it is a quarter of what a start would take otherwise. */
export function loadCanvas(): typeof CanvasLibrary {
  return require('@napi-rs/canvas') as typeof CanvasLibrary;
}
