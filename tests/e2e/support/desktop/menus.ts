import type { ElectronApplication } from 'playwright-core';

/** The menus of the bar, by what they are called, without the letters that open them. */
export function menuLabels(running: ElectronApplication): Promise<string[]> {
  return running.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .filter(({ visible }) => visible)
      .map(({ label }) => label.replace(/\(&.\)|&/, '')),
  );
}

/** Chooses a project from the list of recent ones. */
export async function openRecent(running: ElectronApplication, title: string): Promise<void> {
  await running.evaluate(({ Menu }, wanted) => {
    const list = Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items ?? [];
    (list.find(({ label }) => label === wanted)?.click as (() => void) | undefined)?.();
  }, title);
}

/** Chooses an item of a menu by its id, as a click does. */
export async function pressInMenu(running: ElectronApplication, id: string): Promise<void> {
  await running.evaluate(async ({ Menu }, wanted) => {
    for (;;) {
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      if (item) {
        (item.click as () => void)();
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, id);
}
