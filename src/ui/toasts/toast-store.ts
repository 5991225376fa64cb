import type { AppError } from '../../contract/errors.ts';
import { sharedState, useShared } from '../parts/shared-state.ts';

/** What can be done about it, from within the toast. */
export type ToastAction = { readonly label: string; readonly run: () => void };

/** What a toast says: that something was done, or what went wrong and what to do. */
export type ToastWords =
  | { readonly kind: 'done'; readonly text: string; readonly action?: ToastAction }
  | { readonly kind: 'error'; readonly error: AppError };

export type Toast = ToastWords & { readonly id: number };

const toasts = sharedState<readonly Toast[]>([]);
let count = 0;
const most = 3;
const lasts = 8000;
const handGone = 1000;

/** Shows a toast; an error stays until it is put away and stands there once, everything else goes by itself. */
export function toast(words: ToastWords): void {
  const shown = toasts.get();
  if (words.kind === 'error' && shown.some((one) => one.kind === 'error' && one.error.message === words.error.message))
    return;
  count += 1;
  const id = count;
  toasts.set([...shown, { ...words, id }].slice(-most));
  if (words.kind === 'done') setTimeout(pass, lasts, id);
}

/** Nothing goes from under a hand: while somebody points at a toast or has the keys in one, they stay. */
function pass(id: number): void {
  if (document.querySelector('.toast:hover, .toast:focus-within') === null) dismiss(id);
  else setTimeout(pass, handGone, id);
}

export function dismiss(id: number): void {
  toasts.set(toasts.get().filter((one) => one.id !== id));
}

export function useToasts(): readonly Toast[] {
  return useShared(toasts);
}
