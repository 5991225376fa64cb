import type { Page } from 'playwright-core';

/** Chooses columns and waits, in the page itself, until the table that they make is drawn; gives the wait in ms. */
const follow = (columns: string, label: string): string => `(async () => {
  const select = document.querySelectorAll('.well select')[1];
  const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set;
  const begun = performance.now();
  set.call(select, ${JSON.stringify(columns)});
  select.dispatchEvent(new Event('change', { bubbles: true }));
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const drawn = () => document.querySelector('.printed .spanner')?.textContent.includes(${JSON.stringify(label)});
  do await frame(); while (!drawn());
  return performance.now() - begun;
})()`;

const columns = [
  ['role', 'Role of citizens'],
  ['outcomes', 'Performance indicators'],
  ['service-area', 'Service area'],
  ['country', 'Country'],
] as const;

/** How long a table on screen takes to follow a choice of other columns, from the choice to the frame that shows it. */
export async function tableFollows(page: Page, times: number): Promise<number[]> {
  await page.getByRole('link', { name: 'Tables' }).click();
  await page.getByLabel('Rows', { exact: true }).selectOption('type');
  await page.getByRole('grid').waitFor();
  const waits: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const [value, label] = columns[time % columns.length] ?? columns[0];
    waits.push(await page.evaluate<number>(follow(value, label)));
  }
  return waits;
}
