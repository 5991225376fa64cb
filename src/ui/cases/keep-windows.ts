import type { Result } from '../../contract/errors.ts';
import type { Output } from '../../contract/method.ts';

type Window = Result<Output<'cases.window'>>;

/** Windows of rows by the row they begin with. */
export type Windows = { readonly at: (offset: number) => Promise<Window> };

type Asking = {
  readonly ask: (offset: number) => Promise<Window>;
  /** Rows of a window. */
  readonly size: number;
  /** How many windows are kept. */
  readonly most: number;
};

/**
 * Asks for windows and keeps them. The windows on both sides of one that is wanted are asked for as well, so that they are there
 * when somebody scrolls to them; of more than are kept those go that were wanted longest ago.
 */
export function keepWindows({ ask, size, most }: Asking): Windows {
  const kept = new Map<number, Promise<Window>>();
  const get = (offset: number): Promise<Window> => {
    const window = kept.get(offset) ?? ask(offset);
    kept.delete(offset);
    kept.set(offset, window);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return window;
  };
  return {
    at: async (offset) => {
      const window = await get(offset);
      // One that failed is asked for again when it is wanted again.
      if (!window.ok) kept.delete(offset);
      else {
        if (offset >= size) void get(offset - size);
        if (offset + size < window.value.total) void get(offset + size);
      }
      return window;
    },
  };
}
