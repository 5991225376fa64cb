import type { ElectronApplication } from 'playwright-core';

/** The menus of the bar, by what they are called. */
export function menuLabels(running: ElectronApplication): Promise<string[]> {
  return running.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).filter(({ visible }) => visible).map(({ label }) => label),
  );
}

/** Chooses an item of a menu by its id, as a click does. */
export async function pressInMenu(running: ElectronApplication, id: string): Promise<void> {
  await running.evaluate(async ({ Menu }, wanted) => {
    for (;;) {
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      if (item) {
        item.click();
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, id);
}
