import type { KeyboardEvent } from 'react';

type Step = { readonly row: number; readonly col: number };

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: { row: 1, col: 0 },
  ArrowUp: { row: -1, col: 0 },
  ArrowRight: { row: 0, col: 1 },
  ArrowLeft: { row: 0, col: -1 },
};

/** Arrow keys walk from number to number of a table; Home and End go to the ends of the row. */
export function walkGrid(event: KeyboardEvent<HTMLTableElement>): void {
  const at = event.target instanceof Element ? event.target.closest('td[data-place]') : null;
  const table = event.currentTarget;
  const [row, col] = (at?.getAttribute('data-place') ?? '').split(' ').map(Number);
  if (row === undefined || col === undefined || at === null) return;
  const next = targetOf(table, event.key, { row, col });
  if (next === null) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function targetOf(table: HTMLTableElement, key: string, { row, col }: Step): HTMLElement | null {
  const line = [...table.querySelectorAll<HTMLElement>(`td[data-place^="${String(row)} "]`)];
  if (key === 'Home') return line.at(0) ?? null;
  if (key === 'End') return line.at(-1) ?? null;
  const step = steps[key];
  if (step === undefined) return null;
  return table.querySelector<HTMLElement>(`td[data-place="${String(row + step.row)} ${String(col + step.col)}"]`);
}
