import { describe, expect, it } from 'vitest';
import type { HeatMapData } from '../../../src/domain/figure/heat-map-data.ts';
import { drawSpecification } from '../../../src/render/figure/draw-specification.ts';
import { like } from '../../support/like.ts';
import { must } from '../../support/must.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { chartOf, dataOf, figureOf, layoutOf, sixCases, source, tablesFor } from './figures.ts';

function mapOf(panel: object): HeatMapData {
  const [data] = must(dataOf(figureOf([panel]))).panels;
  if (data?.kind !== 'heat-map') throw new Error('no map');
  return data;
}

const diverging = { mark: 'diverging-bar', source: source({ rows: 'type', cols: 'role' }) };

/** Two variables of the same codes, one of them coded by a rule, and one of another code. */
const review = smallReview({
  variables: [
    ...['read', 'ruled'].map((id) => variableOf(id, 'single', { tree: { yes: {}, no: {} } })),
    variableOf('asked', 'single', { tree: { yes: {}, never: {} } }),
  ],
  codings: { Ana: { read: ['yes', 'no'], asked: ['yes', 'never'] }, strict: { ruled: ['no', 'no'] } },
  kinds: { strict: 'rule' },
});

const severalOf = (...rows: string[]) => {
  const tables = rows.map((variable) => source({ rows: variable }).table);
  return { mark: 'diverging-bar', left: ['no'], title: 'T', source: { kind: 'tables', tables } };
};

describe('bars on either side of zero', () => {
  it('say that they are illustrative where one of their variables is, and only there', () => {
    expect(chartOf(severalOf('read', 'ruled'), review).head).toEqual({ title: 'T', base: like(/^illustrative$/i) });
    expect(chartOf(severalOf('read', 'read'), review).head).toEqual({ title: 'T', base: '' });
  });

  it('lead to the cases of each variable, and take none with another code', () => {
    const { behind } = chartOf(severalOf('ruled', 'read'), review);
    expect(behind.map((row) => row.map(({ label, cases }) => [label, cases]))).toEqual([
      [
        ['Ruled × Yes', []],
        ['Ruled × No', [1, 2]],
      ],
      [
        ['Read × Yes', [1]],
        ['Read × No', [2]],
      ],
    ]);
    expect(dataOf(figureOf([severalOf('read', 'asked')]), review)).toMatchObject({
      error: { code: 'invalid-input', message: like(/must have the same codes \(yes, no\)/) },
    });
  });

  it('are percentages only of tables that have them', () => {
    expect(dataOf(figureOf([{ ...diverging, left: ['deliverer'], value: 'percent' }]))).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: like(/percent/) },
    });
  });

  it('give the columns to the left negative values and positive labels', () => {
    const data = chartOf({ ...diverging, left: ['commissioner'] });
    expect(data.left).toEqual([0]);
    expect(data.series.map(({ values }) => values)).toEqual([
      [-1, -0],
      [2, 1],
      [0, 0],
    ]);
    expect(data.series[0]?.labels).toEqual(['1', '0']);
  });

  it('have an axis of one step on both sides, long enough for either', () => {
    const { axis, labelRoom } = layoutOf(chartOf({ ...diverging, left: ['deliverer'] }));
    expect(axis).toEqual({ min: -2, max: 1, step: 1 });
    // The sums to the left stand between the labels and the bars.
    expect(labelRoom).toBeGreaterThan(layoutOf(chartOf({ mark: 'bar', source: source({ rows: 'type' }) })).labelRoom);
  });

  it('name the columns that there are where another is put to the left', () => {
    const tried = dataOf(figureOf([{ ...diverging, left: ['leader'] }]));
    expect(tried).toMatchObject({
      ok: false,
      error: { message: like(/“leader” to the left, but its columns are commissioner, deliverer, assessor/) },
    });
  });

  it('take a row for each variable of the same codes, with its own base, and no other variable', () => {
    const table = (rows: string) => source({ rows, percent: 'column' }).table;
    const several = (...rows: string[]) => ({
      mark: 'diverging-bar',
      left: ['user'],
      value: 'percent',
      source: { kind: 'tables', tables: rows.map(table) },
    });
    const data = chartOf(several('type', 'type'));
    expect(data.categories.map(({ label }) => label)).toEqual([like(/ \(n = 6\)$/), like(/ \(n = 6\)$/)]);
    expect(data.series.map(({ labels }) => labels[0])).toEqual(['66.7%', '33.3%']);
    const { value: _, ...counted } = several('type', 'type');
    expect(chartOf(counted).series.map(({ values }) => values)).toEqual([
      [-4, -4],
      [2, 2],
    ]);
    expect(dataOf(figureOf([several('type', 'role')]))).toMatchObject({
      ok: false,
      error: { message: like(/must have the same codes \(user, citizen\)/) },
    });
  });
});

describe('a gap map', () => {
  it('counts as a heat map does, and says that a gap is no lack of evidence elsewhere', () => {
    const panel = { source: source({ rows: 'type', cols: 'role' }) };
    const [gaps, heat] = [mapOf({ ...panel, mark: 'gap-map' }), mapOf({ ...panel, mark: 'heat-map' })];
    expect(gaps.values).toEqual(heat.values);
    expect(gaps.keyNote).toBe('no case');
    const { notes } = must(dataOf(figureOf([{ ...panel, mark: 'gap-map' }])));
    expect(notes).toContainEqual(like(/does not mean that there is no evidence elsewhere/));
  });

  it('draws a circle of an area that grows with the number, and a dashed outline where there is none', () => {
    const specification = figureOf([{ mark: 'gap-map', source: source({ rows: 'type', cols: 'role' }) }]);
    const { scene } = must(drawSpecification(specification, tablesFor(specification)));
    const paths = scene.marks.filter((mark) => mark.kind === 'path');
    const circles = paths.filter(({ steps, fill }) => fill !== null && steps.some(({ to }) => to === 'curve'));
    const widths = circles.map(({ steps }) => {
      const xs = steps.flatMap((step) => (step.to === 'curve' ? [step.points[4]] : []));
      return Math.max(...xs) - Math.min(...xs);
    });
    const [one, two] = [Math.min(...widths), Math.max(...widths)];
    expect((two / one) ** 2).toBeCloseTo(2, 5);
    // Three gaps, and one in the key.
    expect(paths.filter(({ stroke }) => (stroke?.dash.length ?? 0) > 0)).toHaveLength(4);
  });
});

describe('a matrix of co-occurrence', () => {
  const matrix = { mark: 'co-occurrence', source: source({ rows: 'role', cols: 'role' }) };

  it('shows each pair once, and takes its scale from the pairs alone', () => {
    const data = mapOf(matrix);
    expect(data.values).toEqual([
      [1, 1, 0],
      [1, 3, 0],
      [0, 0, 0],
    ]);
    expect(data.most).toBe(1);
    const specification = figureOf([matrix]);
    const { scene } = must(drawSpecification(specification, tablesFor(specification)));
    expect(scene.areas.map(({ behind }) => behind.label)).toEqual([
      'Commissioner × Commissioner',
      'Deliverer × Commissioner',
      'Deliverer × Deliverer',
    ]);
  });

  it('keeps the own cases of a code on the diagonal in any order of rows', () => {
    const sorted = source({ rows: 'role', cols: 'role', sort: { rows: 'count' } });
    const { rows, cols, values } = mapOf({ ...matrix, source: sorted });
    expect(cols).toEqual(rows);
    expect(values.map((row, index) => row[index])).toEqual([3, 1, 0]);
  });

  it('numbers its codes where their names have no room under the columns', () => {
    const wide = figureOf([matrix], { size: { width: 178 } });
    const narrow = figureOf([matrix], { size: { width: 50 } });
    const texts = (figure: typeof wide) =>
      must(drawSpecification(figure, tablesFor(figure))).scene.marks.flatMap((mark) =>
        mark.kind === 'text' ? [mark.text] : [],
      );
    expect(texts(wide)).not.toContain('1\u2002Commissioner');
    expect(texts(narrow)).toContain('1\u2002Commissioner');
  });

  it('is refused across two variables', () => {
    expect(() => figureOf([{ ...matrix, source: source({ rows: 'role', cols: 'type' }) }])).toThrow('with itself');
  });
});

describe('what stands behind a mark', () => {
  it.each([
    { mark: 'grouped-bar', source: source({ rows: 'type', cols: 'role' }) },
    { mark: 'stacked-bar', source: source({ rows: 'type', cols: 'role' }) },
    { ...diverging, left: ['commissioner'] },
    { mark: 'heat-map', source: source({ rows: 'type', cols: 'role' }) },
    { mark: 'gap-map', source: source({ rows: 'type', cols: 'role' }) },
    { mark: 'dot', source: source({ rows: 'type', cols: 'role' }) },
  ])('is every cell with a case, whatever the mark: $mark', (panel) => {
    const specification = figureOf([panel]);
    const { scene } = must(drawSpecification(specification, tablesFor(specification)));
    const found = scene.areas.map(({ behind: { label, count, cases } }) => ({ label, count, cases }));
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        { label: 'User × Commissioner', count: 1, cases: [1] },
        { label: 'User × Deliverer', count: 2, cases: [1, 2] },
        { label: 'Citizen × Deliverer', count: 1, cases: [3] },
      ]),
    );
    for (const { box } of scene.areas) {
      expect(box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0).toBe(true);
      expect(box.x + box.width <= scene.width && box.y + box.height <= scene.height).toBe(true);
    }
  });

  it('is a year with its cases, also where empty years stand between', () => {
    const specification = figureOf([{ mark: 'timeline', source: source({ rows: 'year' }) }]);
    const { scene } = must(drawSpecification(specification, tablesFor(specification)));
    expect(scene.areas.map(({ behind }) => [behind.label, behind.cases, behind.base])).toEqual([
      ['2001', [1, 2], 5],
      ['2003', [3], 5],
      ['2004', [4, 6], 5],
    ]);
  });

  it('is each box of a process and each of its codes', () => {
    const table = source({ rows: 'factors' }).table;
    const stages = [{ label: 'Factors', table, boxes: [{ id: 'plan', code: 'plan' }, { id: 'all' }] }];
    const specification = figureOf([{ mark: 'process', stages, arrows: [] }]);
    const { scene } = must(drawSpecification(specification, tablesFor(specification)));
    expect(scene.areas[0]?.behind).toMatchObject({ label: 'Plan', cases: [1, 2, 3], variables: ['factors'] });
    const all = scene.areas.find(({ behind }) => behind.label === 'Factors')?.behind;
    expect(all).toMatchObject({ cases: [1, 2, 3, 4], count: 4, base: 5, variables: ['factors'] });
  });

  it('is all boxes of a variable together, its cases by number', () => {
    const stages = [{ label: 'Type', table: source({ rows: 'type' }).table, boxes: [{ id: 'all' }] }];
    const specification = figureOf([{ mark: 'process', stages, arrows: [] }]);
    const { scene } = must(drawSpecification(specification, tablesFor(specification)));
    const all = scene.areas.find(({ behind }) => behind.label === 'Type')?.behind;
    expect(all).toMatchObject({ cases: [1, 2, 3, 4, 5, 6], count: 6, base: 6 });
  });

  it('is a cell of two variables, both of which it names', () => {
    const specification = figureOf([{ mark: 'heat-map', source: source({ rows: 'type', cols: 'role' }) }]);
    const { scene } = must(drawSpecification(specification, tablesFor(specification)));
    expect(scene.areas.find(({ behind }) => behind.label === 'User × Deliverer')?.behind).toMatchObject({
      count: 2,
      cases: [1, 2],
      base: 4,
      variables: ['type', 'role'],
      policy: { kind: 'final' },
    });
  });
});

describe('the look of a figure', () => {
  const stacked = { mark: 'stacked-bar', source: source({ rows: 'type', cols: 'role' }) };
  const drawn = (more: object) => {
    const specification = figureOf([stacked], more);
    return must(drawSpecification(specification, tablesFor(specification, sixCases())));
  };
  const texts = (more: object) => drawn(more).scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

  it('is checked for colours that collapse in grey, once textures are gone', () => {
    expect(drawn({}).problems).toEqual([]);
    const { problems } = drawn({ plain: true });
    expect(problems.map(({ kind, message }) => [kind, message])).toEqual([
      ['grey', like(/“Commissioner” and “Assessor” look alike in grey/)],
      ['grey', like(/“Deliverer” and “Assessor” look alike in grey/)],
    ]);
    expect(problems[0]?.box.width).toBeGreaterThan(100);
    expect(drawn({ plain: true, palette: 'grey' }).problems).toEqual([]);
  });

  it('is checked for text under 6 points, with the place of each', () => {
    const { problems, scene } = drawn({ fontSize: 5.5 });
    expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(['small-text']));
    for (const { box } of problems) expect(box.x + box.width).toBeLessThanOrEqual(scene.width);
  });

  it('leaves out title and numbers where they are not wanted', () => {
    expect(texts({})).toEqual(expect.arrayContaining(['A figure', '3']));
    const without = texts({ untitled: true, unnumbered: true });
    expect(without).not.toContain('A figure');
    // The axis keeps its own numbers.
    expect(without.filter((text) => text === '3').length).toBeLessThan(texts({}).filter((text) => text === '3').length);
  });

  it('writes other labels for codes and variables where they are given', () => {
    const labels = [{ variable: 'type', code: 'user', label: '用户' }];
    expect(texts({ labels })).toContain('用户');
    expect(texts({ labels })).not.toContain('User');
  });

  it('sets Latin letters in either font, and measures them as they are drawn', () => {
    const faces = (font: string) => drawn({ font }).scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    expect(faces('inter').every(({ face }) => face.font === undefined)).toBe(true);
    expect(faces('noto-sans').every(({ face }) => face.font === 'noto-sans')).toBe(true);
    expect(faces('noto-sans')[0]?.measure.width).not.toBeCloseTo(faces('inter')[0]?.measure.width ?? 0, 2);
  });
});
