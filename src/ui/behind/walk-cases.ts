import type { KeyboardEvent } from 'react';

const places: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrow keys walk from case to case; Enter, on one, does what a click does. */
export function walkCases(event: KeyboardEvent<HTMLElement>): void {
  const place = places[event.key];
  if (place === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.behind-case')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[place(at, buttons.length - 1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
