import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { codebookSchema } from '../../../../src/domain/model/codebook.ts';
import {
  type FigureMark,
  figureMarks,
  type FigurePanel,
  figureSpecificationSchema,
} from '../../../../src/domain/model/figure-specification.ts';
import { groupingSchema } from '../../../../src/domain/model/grouping.ts';
import { axisChoices, axisCodes, chosenAxis } from '../../../../src/ui/figures/changing/axis-choices.ts';
import { withColumns, withRows } from '../../../../src/ui/figures/changing/change-axis.ts';
import {
  anyTableOf,
  arrowsOf,
  changeMark,
  columnsOf,
  mapTables,
  stageOf,
  tableOf,
} from '../../../../src/ui/figures/changing/edit-panel.ts';
import { journalSizes } from '../../../../src/ui/figures/changing/journal-sizes.ts';
import { problemGroups } from '../../../../src/ui/figures/changing/problem-groups.ts';
import { reword } from '../../../../src/ui/figures/changing/reword.ts';
import { freeName } from '../../../../src/ui/parts/free-name.ts';
import { repositoryText } from '../../../support/tu-2022-snapshot.ts';

const scheme = {
  codebook: codebookSchema.parse(JSON.parse(repositoryText('schemas/codebooks/tu-2022.json'))),
  groupings: z.array(groupingSchema).parse(JSON.parse(repositoryText('fixtures/tu-2022/groupings.json'))),
};

function panel(more: object = {}): FigurePanel {
  const table = { kind: 'cross', rows: { variable: 'type' }, cols: { variable: 'role' }, ...more };
  return figure({ mark: 'heat-map', source: { kind: 'table', table } }).panels[0] as FigurePanel;
}

function figure(one: object, more: object = {}) {
  return figureSpecificationSchema.parse({ id: 'a', title: 'A', caption: 'A.', panels: [one], ...more });
}

describe('the variables that a figure can show', () => {
  it('are the choices and numbers of the codebook, with levels and groupings where they have them', () => {
    const all = axisChoices(scheme).flatMap(({ items }) => items);
    const values = all.map(({ value }) => value);
    expect(values).toEqual(
      expect.arrayContaining(['country', 'country@regions', 'factors@leaves', 'role@partition', 'year']),
    );
    expect(values).not.toContain('main-topic');
    expect(new Set(values).size).toBe(values.length);
    expect(all.find(({ value }) => value === 'country@regions')?.label).toBe('Country: Region (UN M49)');
  });

  it('have the codes of their level or grouping', () => {
    const ids = (text: string) => axisCodes(scheme, chosenAxis(text)).map(({ id }) => id);
    expect(ids('factors@level-1')).toEqual(['planning', 'direct-participation', 'partnership', 'other-factor']);
    expect(ids('factors@leaves')).not.toContain('planning');
    expect(ids('factors')).toEqual(expect.arrayContaining(['planning', 'joint-plan']));
    expect(ids('country@regions')).toContain('europe');
    expect(ids('year@decades')).toEqual(['1990s', '2000s', '2010s']);
    expect(ids('year')).toEqual([]);
  });
});

describe('another mark over the same variables', () => {
  it.each(figureMarks)('can be %s', (mark: FigureMark) => {
    const changed = changeMark(panel(), mark, scheme);
    expect(changed?.mark).toBe(mark);
    const table = anyTableOf(changed as FigurePanel);
    expect(table?.cols !== undefined).toBe(
      mark !== 'process' && (columnsOf(mark) !== 'none' || mark === 'co-occurrence'),
    );
    // Every mark can be left again.
    for (const back of figureMarks) expect(changeMark(changed as FigurePanel, back, scheme)?.mark).toBe(back);
  });

  it('finds columns where there were none, and years for a timeline', () => {
    const bars = changeMark(panel(), 'bar', scheme) as FigurePanel;
    expect(tableOf(changeMark(bars, 'stacked-bar', scheme) as FigurePanel)?.cols).toBeDefined();
    expect(tableOf(changeMark(bars, 'timeline', scheme) as FigurePanel)?.rows.variable).toBe('year');
    expect(tableOf(changeMark(bars, 'co-occurrence', scheme) as FigurePanel)).toMatchObject({
      rows: { variable: tableOf(changeMark(bars, 'co-occurrence', scheme) as FigurePanel)?.cols?.variable },
    });
  });

  it('is not offered where the codebook has nothing for it', () => {
    const sections = scheme.codebook.sections.map((section) => ({
      ...section,
      variables: section.variables.filter(({ id }) => id === 'type'),
    }));
    const alone = { ...scheme, codebook: { ...scheme.codebook, sections } };
    const bars = changeMark(panel(), 'bar', scheme) as FigurePanel;
    expect(changeMark(bars, 'timeline', alone)).toBeUndefined();
    expect(changeMark(bars, 'co-occurrence', alone)).toBeUndefined();
    expect(changeMark(bars, 'heat-map', alone)).toBeUndefined();
  });
});

describe('other variables under the same mark', () => {
  it('never cross a variable with itself, save in a matrix', () => {
    const changed = withRows(panel(), chosenAxis('role'), scheme) as FigurePanel;
    expect(tableOf(changed)?.rows.variable).toBe('role');
    expect(tableOf(changed)?.cols?.variable).not.toBe('role');
    const matrix = changeMark(panel(), 'co-occurrence', scheme) as FigurePanel;
    const other = tableOf(withRows(matrix, chosenAxis('outcomes'), scheme) as FigurePanel);
    expect([other?.rows.variable, other?.cols?.variable]).toEqual(['outcomes', 'outcomes']);
  });

  it('give diverging bars a left half of their own', () => {
    const bars = changeMark(panel(), 'diverging-bar', scheme) as FigurePanel;
    expect(bars).toMatchObject({ left: ['co-commissioner'] });
    expect(withColumns(bars, chosenAxis('level'), scheme)).toMatchObject({ left: ['national'] });
    expect(withRows(bars, chosenAxis('outcomes'), scheme)).toMatchObject({ left: ['co-commissioner'] });
  });

  it('can do without columns where the mark can', () => {
    const dots = changeMark(panel(), 'dot', scheme) as FigurePanel;
    expect(tableOf(withColumns(dots, undefined, scheme) as FigurePanel)?.cols).toBeUndefined();
    expect(tableOf(withColumns(panel(), undefined, scheme) as FigurePanel)?.cols).toBeDefined();
  });

  it('are changed in all tables of a process alike', () => {
    const process = changeMark(panel(), 'process', scheme) as FigurePanel;
    const changed = mapTables(process, (table) => ({ ...table, policy: { kind: 'union' } }));
    expect(changed).toMatchObject({
      stages: [{ table: { policy: { kind: 'union' } } }, { table: { policy: { kind: 'union' } } }],
    });
  });
});

it('stages of a process are joined each to the next', () => {
  const like = anyTableOf(panel());
  if (like === undefined) throw new Error('no table');
  const stages = ['role', 'factors', 'outcomes'].map((id) => stageOf(scheme, id, like));
  expect(stages.map(({ label }) => label)).toEqual([
    'Role of citizens',
    'Influential factors',
    'Performance indicators',
  ]);
  expect(arrowsOf(stages)).toEqual([
    { from: 'role', to: 'factors' },
    { from: 'factors', to: 'outcomes' },
  ]);
});

describe('the words of a figure', () => {
  const before = figure(panel());

  it('follow what it shows as long as they are the program’s own', () => {
    const named = { ...before, title: 'Type of coproduction by role of citizens' };
    const bars = { ...named, panels: [changeMark(panel(), 'bar', scheme) as FigurePanel] };
    expect(reword(named, bars, scheme)).toMatchObject({ title: 'Type of coproduction', caption: 'A.' });
    expect(reword(named, { ...named, language: 'zh' }, scheme).title).toBe('Type of coproduction × Role of citizens');
  });

  it('stay where somebody wrote them', () => {
    const mine = { ...before, title: 'Mine', caption: 'My words.' };
    const bars = { ...mine, panels: [changeMark(panel(), 'bar', scheme) as FigurePanel] };
    expect(reword(mine, bars, scheme)).toMatchObject({ title: 'Mine', caption: 'My words.' });
  });
});

it('a name that is taken gets the next free number', () => {
  expect(freeName(' Roles ', [])).toBe('Roles');
  expect(freeName('Roles', ['Roles', 'Roles (2)'])).toBe('Roles (3)');
});

it('problems are told kind by kind, in the order of the page', () => {
  const box = { x: 0, y: 0, width: 1, height: 1 };
  const problem = (kind: 'grey' | 'overlap', text: string) => ({ kind, text, box, message: text });
  const [first, second, third] = [problem('overlap', 'a'), problem('grey', 'b'), problem('overlap', 'c')];
  expect(problemGroups([first, second, third])).toEqual([
    { kind: 'overlap', problems: [first, third] },
    { kind: 'grey', problems: [second] },
  ]);
});

it('every width for a journal is one that a figure can have', () => {
  for (const { width } of journalSizes) expect(() => figure(panel(), { size: { width } })).not.toThrow();
  expect(new Set(journalSizes.map(({ id }) => id)).size).toBe(journalSizes.length);
});
