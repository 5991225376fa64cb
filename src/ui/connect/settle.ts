/** Leaves the field that somebody types in, so that what it holds is saved, and waits until all of it is. */
export async function settle(idle: () => Promise<void>): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  // What leaving a field begins, it begins by the next turn.
  await new Promise((resolve) => setTimeout(resolve, 0));
  await idle();
}
