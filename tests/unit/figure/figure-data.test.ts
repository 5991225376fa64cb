import { describe, expect, it } from 'vitest';
import { figureData } from '../../../src/domain/figure/figure-data.ts';
import { figureWords } from '../../../src/domain/figure/figure-words.ts';
import { must } from '../../support/must.ts';
import { sixCases as mixedCases } from '../../support/small-report.ts';
import { chartOf, dataOf, figureOf, sixCases, source, tablesFor } from './figures.ts';

function problemOf(panel: object): string {
  const data = dataOf(figureOf([panel]));
  if (data.ok) throw new Error('the figure was drawn');
  expect(data.error.code).toBe('invalid-input');
  return data.error.message;
}

describe('the data of bars', () => {
  it('are the counts of a one-way table with their percentages', () => {
    const data = chartOf({ mark: 'bar', source: source({ rows: 'role', percent: 'column', decimals: 0 }) });
    expect(data.categories.map(({ label }) => label)).toEqual(['Commissioner', 'Deliverer', 'Assessor']);
    expect(data.series).toMatchObject([{ values: [1, 3, 0], labels: ['1 (25%)', '3 (75%)', '0 (0%)'] }]);
    expect(data.unit).toBe('Cases');
  });

  it('name the base, why cases are out of it, and who has none of the codes', () => {
    const data = chartOf({ mark: 'bar', source: source({ rows: 'role' }) });
    expect(data.head.base).toBe('n = 4 of 6 cases coded (1 not coded, 1 not reported, 1 with none of these)');
  });

  it('mark the nesting: a parent over its codes', () => {
    const data = chartOf({ mark: 'bar', source: source({ rows: 'factors' }) });
    expect(data.categories.slice(0, 3)).toEqual([
      { label: 'Plan', depth: 0, parent: true },
      { label: 'Joint', depth: 1, parent: false },
      { label: 'Agreed', depth: 1, parent: false },
    ]);
  });

  it('draw percentages where the table has them, and only there', () => {
    const percent = { mark: 'bar', value: 'percent', source: source({ rows: 'type', percent: 'column' }) };
    expect(chartOf(percent)).toMatchObject({
      percent: true,
      unit: 'Per cent (100% = 6 valid cases)',
      series: [{ labels: ['66.7%', '33.3%'] }],
    });
    expect(problemOf({ ...percent, source: source({ rows: 'type' }) })).toContain('Set “percent” of the table');
  });

  it('of reported totals say that these were reported, and count nothing', () => {
    const totals = [
      { label: 'National', value: 10 },
      { label: 'Local', value: 43 },
    ];
    const data = chartOf({ mark: 'bar', source: { kind: 'reported', totals, cases: 56, source: 'section 3.1' } });
    expect(data).toMatchObject({ reported: true, series: [{ values: [10, 43], labels: ['10', '43'] }] });
    expect(data.head.base).toBe('n = 56 cases, as reported (section 3.1)');
  });
});

describe('the data of stacks and groups', () => {
  it('have one series a column', () => {
    const data = chartOf({ mark: 'grouped-bar', source: source({ rows: 'type', cols: 'role' }) });
    expect(data.series.map(({ label, values }) => [label, values])).toEqual([
      ['Commissioner', [1, 0]],
      ['Deliverer', [2, 1]],
      ['Assessor', [0, 0]],
    ]);
  });

  it('call a stack of several codes a case responses, and a stack of single ones cases', () => {
    expect(chartOf({ mark: 'stacked-bar', source: source({ rows: 'type', cols: 'role' }) }).unit).toBe('Responses');
    expect(chartOf({ mark: 'stacked-bar', source: source({ rows: 'role', cols: 'type' }) }).unit).toBe('Cases');
    expect(chartOf({ mark: 'grouped-bar', source: source({ rows: 'type', cols: 'role' }) }).unit).toBe('Cases');
  });

  it('refuse to stack percentages that add to more than a hundred', () => {
    const stack = { rows: 'type', cols: 'role', percent: 'row' };
    const percent = { mark: 'stacked-bar', value: 'percent' };
    expect(problemOf({ ...percent, source: source(stack) })).toContain('add to more than 100');
    expect(chartOf({ ...percent, source: source({ ...stack, base: 'responses' }) }).percent).toBe(true);
    expect(chartOf({ ...percent, source: source({ ...stack, rows: 'role', cols: 'type' }) }).percent).toBe(true);
  });
});

describe('the data of a timeline', () => {
  it('show the years without a case', () => {
    const data = chartOf({ mark: 'timeline', source: source({ rows: 'year' }) });
    expect(data.categories.map(({ label }) => label)).toEqual(['2001', '2002', '2003', '2004']);
    expect(data.series[0]?.values).toEqual([2, 0, 1, 2]);
    expect(data.head.base).toBe('n = 5 of 6 cases coded (1 not reported)');
  });

  it('need years', () => {
    expect(problemOf({ mark: 'timeline', source: source({ rows: 'type' }) })).toContain('“User” of “Type” is no year');
  });
});

describe('the data of a heat map', () => {
  const panel = { mark: 'heat-map', source: source({ rows: 'type', cols: 'role', percent: 'row' }) };

  it('are the cells, with the cases of each row and column', () => {
    expect(must(dataOf(figureOf([panel]))).panels[0]).toMatchObject({
      values: [
        [1, 2, 0],
        [0, 1, 0],
      ],
      rowCases: ['3', '1'],
      colCases: ['1', '3', '0'],
      most: 2,
      mostLabel: '2 cases',
    });
  });

  it('can be percentages', () => {
    const data = must(dataOf(figureOf([{ ...panel, value: 'percent' }]))).panels[0];
    expect(data).toMatchObject({
      labels: [
        ['33.3%', '66.7%', '0.0%'],
        ['0.0%', '100.0%', '0.0%'],
      ],
    });
    expect(problemOf({ mark: 'heat-map', value: 'percent', source: source({ rows: 'type', cols: 'role' }) })).toContain(
      'percent',
    );
  });
});

describe('the data of a process', () => {
  const stages = [
    {
      label: 'Process',
      table: specificationOf('factors'),
      boxes: [
        { id: 'plan', code: 'plan' },
        { id: 'partners', code: 'partnership', label: 'Partners' },
      ],
    },
    { label: 'Roles', table: specificationOf('role'), boxes: [{ id: 'roles' }] },
  ];
  const arrows = [{ from: 'plan', to: 'roles' }];

  function specificationOf(rows: string) {
    return source({ rows }).table;
  }

  it('count the cases of a code with those below it, and of a variable with any code', () => {
    const [data] = must(dataOf(figureOf([{ mark: 'process', stages, arrows }]))).panels;
    expect(data).toMatchObject({
      stages: [
        {
          boxes: [
            {
              label: 'Plan',
              cases: '3',
              items: [{ label: 'Joint', cases: '2', depth: 0 }, { label: 'Agreed', cases: '1' }, { cases: '1' }],
            },
            { label: 'Partners', cases: '1', items: [] },
          ],
        },
        {
          base: 'n = 4 of 6 cases coded (1 not coded, 1 not reported, 1 with none of these)',
          boxes: [{ label: 'Role', cases: '3' }],
        },
      ],
    });
  });

  it('refuse a code that the variable lacks, and name those it has', () => {
    const [first, second] = stages;
    const astray = [{ ...first, boxes: [{ id: 'x', code: 'trust' }] }, second];
    const message = problemOf({ mark: 'process', stages: astray, arrows: [] });
    expect(message).toContain('box “x” shows the code “trust”');
    expect(message).toContain('plan');
  });

  it('refuse an arrow to nowhere', () => {
    expect(problemOf({ mark: 'process', stages, arrows: [{ from: 'plan', to: 'values' }] })).toContain('“values”');
  });
});

describe('a figure', () => {
  it('takes exactly the tables that it lists, as cross tables', () => {
    const figure = figureOf([{ mark: 'bar', source: source({ rows: 'role' }) }]);
    expect(figureData(figure, [], figureWords('en'))).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const twice = [...tablesFor(figure), ...tablesFor(figure)];
    expect(figureData(figure, twice, figureWords('en'))).toMatchObject({ ok: false });
  });

  it('names the panel in which something is wrong', () => {
    const good = { mark: 'bar', source: source({ rows: 'role' }) };
    const data = dataOf(figureOf([good, { mark: 'timeline', source: source({ rows: 'type' }) }]));
    expect(data).toMatchObject({ ok: false, error: { message: expect.stringContaining('panel 2') as string } });
  });

  it('warns of what its tables oblige it to warn of, and of nothing else', () => {
    const notes = (panels: object[], snapshot = sixCases()) => must(dataOf(figureOf(panels), snapshot)).notes;
    const byType = { mark: 'bar', source: source({ rows: 'type' }) };
    expect(notes([byType])).toEqual([]);
    expect(notes([{ mark: 'bar', source: source({ rows: 'role' }) }])).toEqual([
      'A case with several codes counts once in each.',
    ]);
    expect(notes([{ mark: 'grouped-bar', source: source({ rows: 'year', cols: 'type' }) }])).toEqual([
      'Counts are co-occurrences among the chosen cases and imply no effect.',
    ]);
    expect(notes([byType], sixCases('rule'))).toEqual([
      'Illustrative coding: it rests on written rules, not on people’s reading of the cases.',
    ]);
  });

  it('warns of what one of its panels obliges it to warn of', () => {
    const panels = [
      { mark: 'bar', source: source({ rows: 'country' }) },
      { mark: 'gap-map', source: source({ rows: 'country', cols: 'decade' }) },
      { mark: 'grouped-bar', source: source({ rows: 'country', cols: 'role' }) },
      { mark: 'bar', source: { kind: 'reported', totals: [{ label: 'Local', value: 4 }], cases: 6, source: '§3' } },
    ];
    const { notes } = figureWords('en');
    const all = [notes.illustrative, notes.reported, notes.together, notes.gaps, notes.several];
    expect(must(dataOf(figureOf(panels), mixedCases)).notes).toEqual(all);
  });

  it('gives each panel its own tables', () => {
    const rows = (...variables: string[]) => variables.map((variable) => source({ rows: variable }).table);
    const panels = [
      { mark: 'bar', source: source({ rows: 'role' }) },
      { mark: 'diverging-bar', left: ['user'], source: { kind: 'tables', tables: rows('type', 'type') } },
      { mark: 'bar', source: source({ rows: 'type' }) },
    ];
    const labels = must(dataOf(figureOf(panels))).panels.map((panel) =>
      panel.kind === 'chart' ? panel.categories.map(({ label }) => label) : [],
    );
    expect(labels).toEqual([
      ['Commissioner', 'Deliverer', 'Assessor'],
      ['Type (n = 6)', 'Type (n = 6)'],
      ['User', 'Citizen'],
    ]);
  });

  it('marks each panel that rests on a rule', () => {
    const figure = figureOf([{ mark: 'bar', source: source({ rows: 'type' }) }]);
    expect(must(dataOf(figure, sixCases('rule'))).panels[0]?.head.base).toBe('n = 6 cases · illustrative');
    expect(must(dataOf(figure, sixCases('rule'), 'zh')).panels[0]?.head.base).toBe('n = 6 个案例 · 示例');
  });

  it('puts its own notes before the warnings', () => {
    const figure = figureOf([{ mark: 'bar', source: source({ rows: 'role' }) }], { notes: ['Our note.'] });
    expect(must(dataOf(figure)).notes[0]).toBe('Our note.');
  });
});
