import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it, type TestContext } from 'vitest';
import { copro, coproJson } from '../../support/copro.ts';
import { coreProject } from '../../support/core-project.ts';
import { must } from '../../support/must.ts';
import { look } from '../support/look.ts';
import { savedFile } from '../support/saved-file.ts';
import { type OpenWorkbench, openWorkbench, type WorkbenchWishes } from '../support/workbench.ts';

const list = `number,title
1,Allotments by the river
2,A night school run by its pupils
3,Who mends the village bus
4,Parents in the kindergarten
5,A care home and its neighbours
6,Patients who teach doctors
`;
const anas = `case,type,role,role:rationale,role:quote,role:page
1,user,co-commissioner,,,
2,citizen,co-deliverer,Pupils teach each other,pupils lead two of three lessons,12
3,citizen,co-deliverer,,,
4,user,co-deliverer;co-assessor,Parents rate the menu,,
5,user,co-commissioner,,,
6,citizen,co-assessor,,,
`;
const bens = `case,type,role,role:rationale
1,user,co-commissioner,
2,citizen,co-deliverer;co-assessor,They also mark the lessons
3,user,co-deliverer,
4,user,co-deliverer;co-assessor,
5,user,-,Nobody asked them
6,citizen,co-assessor,
`;

type Desk = OpenWorkbench & { readonly folder: string };

/** Six cases in a round of Ana and Ben: all of them done by Ana, all but the last by Ben. Ana sits at the screen. */
async function openAgree(context: TestContext, wishes: WorkbenchWishes = {}): Promise<Desk> {
  const project = await coreProject(null);
  const { call, handle, folder } = project;
  must(await project.import(list));
  must(await project.code('Ana', anas));
  must(await project.code('Ben', bens));
  must(await call('rounds.open', { project: handle, title: 'Pilot', coders: ['Ana', 'Ben'], by: 'Ana' }));
  must(await call('rounds.done', { project: handle, coder: 'Ana' }));
  must(await call('rounds.done', { project: handle, coder: 'Ben', cases: [1, 2, 3, 4, 5] }));
  must(await call('project.close', { project: handle }));
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(join(home, 'preferences.json'), JSON.stringify({ coder: 'Ana' }));
  const open = await openWorkbench(context, { ...wishes, home, project: project.path });
  await open.page.getByRole('link', { name: /^(Agree|一致性)$/ }).click();
  await figures(open.page).getByRole('row').nth(2).waitFor();
  return { ...open, folder };
}

function figures(page: Page): Locator {
  return page.getByRole('region', { name: /^(Agreement by variable|各变量的一致性)$/ });
}

function settling(page: Page): Locator {
  return page.getByRole('region', { name: /^(To settle|待处理)$/ });
}

async function atHand(page: Page, label: string, title: string): Promise<void> {
  await settling(page).getByRole('heading', { name: title }).waitFor();
  await settling(page).getByRole('strong').filter({ hasText: label }).waitFor();
}

type Agreement = { variables: { label: string; statistics: Record<string, { estimate: number | null }> }[] };

describe('one coder alone', () => {
  it('is told that agreement wants another', async (context) => {
    const project = await coreProject(null);
    must(await project.import(list));
    must(await project.code('Ana', anas));
    must(await project.call('project.close', { project: project.handle }));
    const { page, troubles } = await openWorkbench(context, { project: project.path });
    await page.getByRole('link', { name: 'Agree' }).click();
    await page.getByText('Have somebody else code too').waitFor();
    expect(await page.getByText('at the left').count()).toBe(0);
    expect(troubles()).toEqual([]);
  });
});

describe('a comparison that takes a while', () => {
  it('tells how far it is, stops, begins again, and renews itself for other coders', async (context) => {
    const project = await coreProject(null);
    const numbers = Array.from({ length: 30_000 }, (_, place) => place + 1);
    must(await project.import(`number,title\n${numbers.map((number) => `${number},Case ${number}`).join('\n')}`));
    for (const coder of ['Ana', 'Ben', 'Cai']) {
      const type = (number: number): string => (number % (coder === 'Ana' ? 2 : 3) === 0 ? 'user' : 'citizen');
      must(await project.code(coder, `case,type\n${numbers.map((number) => `${number},${type(number)}`).join('\n')}`));
    }
    must(await project.call('project.close', { project: project.handle }));
    const { page, troubles } = await openWorkbench(context, { project: project.path });
    const bar = page.getByRole('progressbar', { name: 'Comparing the coders …' });
    const again = page.getByRole('button', { name: 'Compare the coders' });
    await page.getByRole('link', { name: 'Agree' }).click();
    await page.locator('progress[max="1"]').waitFor();
    await look(page, 'agree-comparing');
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await again.waitFor();
    expect(await bar.count()).toBe(0);
    await again.click();
    await bar.waitFor();
    const row = figures(page).getByRole('row', { name: 'Type of coproduction' });
    await row.getByText('66.7%').waitFor();
    await page.getByRole('checkbox', { name: 'Cai' }).uncheck();
    await bar.waitFor();
    await look(page, 'agree-renewing');
    await row.getByText('50.0%').waitFor();
    await bar.waitFor({ state: 'detached' });
    expect(troubles()).toEqual([]);
  });
});

describe('two coders settle what they did not say alike', () => {
  it('shows the figures that the command line prints, and the cases behind a count', async (context) => {
    const { page, folder, troubles } = await openAgree(context);
    await look(page, 'agree');
    const args = ['agreement', 'review.copro', '--coders', 'Ana,Ben', '--round', 'Pilot'];
    const printed = copro(folder, ...args).stdout;
    const { variables } = coproJson(folder, ...args) as Agreement;
    expect(variables.map(({ label }) => label)).toEqual(['Role of citizens', 'Type of coproduction']);
    for (const { label, statistics } of variables) {
      const shown = (await figures(page).getByRole('row', { name: label }).getByRole('cell').allTextContents()).slice(
        1,
      );
      const kappa = (statistics['cohenKappa'] ?? statistics['pooledKappa'])?.estimate ?? null;
      expect(shown.slice(0, 3)).toEqual([
        '5',
        `${String(statistics['percentAgreement']?.estimate)}.0%`,
        kappa?.toFixed(2),
      ]);
      for (const text of shown.filter((one) => one !== '')) expect(printed).toContain(text);
    }
    await figures(page).getByRole('button', { name: 'Role of citizens' }).click();
    await figures(page).getByRole('button', { name: 'Co-assessor' }).click();
    await figures(page)
      .getByRole('table', { name: /Co-assessor/ })
      .getByRole('row', { name: /^absent/ })
      .getByRole('button')
      .first()
      .click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('1 of 5 cases compared: Ana absent, Ben present').waitFor();
    await drawer.getByText('A night school run by its pupils').waitFor();
    await look(page, 'agree-behind');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'By case', exact: true }).first().click();
    await page.getByRole('button', { name: 'Difference on Role of citizens, case 5' }).click();
    await atHand(page, 'Role of citizens', 'A care home and its neighbours');
    await look(page, 'agree-heat');
    expect(troubles()).toEqual([]);
  });

  it('settles by keys, makes final what is alike in one step, undoes it, and keeps the log', async (context) => {
    const { page, folder, troubles } = await openAgree(context);
    const panel = settling(page);
    await panel.getByText('1 of 3').waitFor();
    await panel.getByText('1 case waits: Ben 1').waitFor();
    await atHand(page, 'Role of citizens', 'A night school run by its pupils');
    expect(await panel.textContent()).toContain('pupils lead two of three lessons');
    await page.keyboard.press('b');
    await page.keyboard.type('They mark what they teach');
    await panel.getByText('Final: Co-deliverer; Co-assessor').waitFor();
    await look(page, 'agree-settling');
    await page.keyboard.press('Enter');
    await atHand(page, 'Type of coproduction', 'Who mends the village bus');
    await page.getByText('Differences (2)').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await atHand(page, 'Role of citizens', 'A care home and its neighbours');
    await page.keyboard.press('o');
    await look(page, 'agree-other');
    await panel.getByRole('option', { name: /Co-deliverer/ }).click();
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Decided' }).click();
    await panel.getByRole('button', { name: 'Settle', exact: false }).last().click();
    await page.getByText('Differences (1)').waitFor();
    await page.getByRole('button', { name: 'Make 7 answers final' }).click();
    await page.getByRole('status').getByText('Final now: 7 on which coders agreed').waitFor();
    await page.getByRole('button', { name: 'Open a round' }).first().waitFor();
    expect(coproJson(folder, 'settle', 'review.copro')).toMatchObject({ alike: 0, final: 9 });
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Make 7 answers final' }).waitFor();
    await panel.getByRole('button', { name: 'Settled' }).click();
    await panel.getByText('They mark what they teach').waitFor();
    await look(page, 'agree-settled');
    await page.getByRole('button', { name: 'Export' }).click();
    const { bytes } = await savedFile(page, () =>
      page.getByRole('menuitem', { name: 'Adjudication log as CSV', exact: true }).click(),
    );
    const log = new TextDecoder().decode(bytes);
    expect(log).toContain('discussed,Ana,');
    expect(log).toContain('decided,Ana,');
    expect(troubles()).toEqual([]);
  });

  it('opens a round as it was planned, follows it, and closes it', async (context) => {
    const { page, folder, troubles } = await openAgree(context);
    await page.getByRole('navigation', { name: 'Rounds' }).getByRole('button', { name: 'Close the round' }).click();
    await page.getByRole('button', { name: 'Close unfinished' }).click();
    await page.getByRole('navigation', { name: 'Rounds' }).getByText('closed').waitFor();
    await page.getByRole('navigation', { name: 'Rounds' }).getByRole('button', { name: 'Open a round' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: 'Title' }).fill('Second');
    await form.getByRole('textbox', { name: 'Somebody new' }).fill('Eva');
    await page.keyboard.press('Enter');
    await form.getByRole('radio', { name: 'A sample is coded by several' }).check();
    await form.getByRole('textbox', { name: 'Size of the sample' }).fill('2');
    await form.getByText('New to the project: Eva').waitFor();
    await look(page, 'agree-open-round');
    const planned = (await form.getByRole('listitem').allTextContents()).map((text) =>
      text.replaceAll(/\D+/g, ' ').trim(),
    );
    await form.getByRole('button', { name: 'Open a round' }).click();
    await page.getByRole('button', { name: /^Second/ }).waitFor();
    const [, round] = coproJson(folder, 'round', 'review.copro') as {
      title: string;
      coders: { missing: number[] }[];
    }[];
    expect(round?.title).toBe('Second');
    expect(round?.coders.map(({ missing }) => [missing.length, ...missing].join(' '))).toEqual(planned);
    expect(troubles()).toEqual([]);
  });
});

describe('the look of it', () => {
  it.for([
    ['dark', { colorScheme: 'dark' }],
    ['Chinese', { locale: 'zh-CN' }],
    ['narrow', { viewport: { width: 1024, height: 700 } }],
  ] as const)('reaches no further than the window: %s', async ([name, wish], context) => {
    const { page, troubles } = await openAgree(context, { look: wish });
    await page.keyboard.press('1');
    await look(page, `agree ${name}`);
    const [needed, there] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
    expect(needed).toBeLessThanOrEqual(there);
    expect(troubles()).toEqual([]);
  });
});
