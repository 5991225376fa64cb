import { expect, it } from 'vitest';
import { launchDesktop } from '../support/desktop/launch.ts';
import { openExample } from '../support/use-workbench.ts';
import { picture } from '../support/picture.ts';

it('starts', async (context) => {
  const { page, running } = await launchDesktop(context);
  page.on('console', (m) => console.log(m.text()));
  running.process().stderr?.on('data', (d) => process.stderr.write(d));
  running.process().stdout?.on('data', (d) => process.stderr.write(d));
  await page.getByText('No project yet.').waitFor({ timeout: 20000 });
  await openExample(page);
  await picture(page, 'desktop');
  expect(1).toBe(1);
});
