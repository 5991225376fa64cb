import type { Page } from 'playwright-core';

/**
 * Drops files onto the window of a project as a person does, who lets go once the window invites to: the page gets real
 * files, with paths that it cannot see.
 */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  await drag('dragEnter');
  const invitation = page.getByText('Drop the list to see what it would bring');
  // Whoever holds something over a window tells it so all the time; the first word may come while it is still drawn.
  while (!(await invitation.isVisible())) await drag('dragOver');
  await drag('dragOver');
  await drag('drop');
  await session.detach();
}
