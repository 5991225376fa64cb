import { useSyncExternalStore } from 'react';
import type { AppError } from '../../contract/errors.ts';

/** What can be done about it, from within the toast. */
export type ToastAction = { readonly label: string; readonly run: () => void };

/** What a toast says: that something was done, or what went wrong and what to do. */
export type ToastWords =
  | { readonly kind: 'done'; readonly text: string; readonly action?: ToastAction }
  | { readonly kind: 'error'; readonly error: AppError };

export type Toast = ToastWords & { readonly id: number };

let toasts: readonly Toast[] = [];
let count = 0;
const listeners = new Set<() => void>();
const most = 3;
const lasts = 8000;

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Shows a toast; an error stays until it is put away and stands there once, everything else goes by itself. */
export function toast(words: ToastWords): void {
  if (words.kind === 'error' && toasts.some((one) => one.kind === 'error' && one.error.message === words.error.message))
    return;
  count += 1;
  const id = count;
  change([...toasts, { ...words, id }].slice(-most));
  if (words.kind === 'done') setTimeout(dismiss, lasts, id);
}

export function dismiss(id: number): void {
  change(toasts.filter((one) => one.id !== id));
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
}
