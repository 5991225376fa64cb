import { describe, expect, it } from 'vitest';
import { chartConfiguration } from '../../../src/domain/figure/chart-configuration.ts';
import { type Mark, textBox } from '../../../src/domain/figure/scene.ts';
import { ScenePen } from '../../../src/domain/figure/scene-pen.ts';
import { drawChart } from '../../../src/render/figure/draw-chart.ts';
import { chartOf, configurationOf, layoutOf, source, type } from './figures.ts';

const bars = { mark: 'bar', source: source({ rows: 'type' }) };
const groups = { mark: 'grouped-bar', source: source({ rows: 'type', cols: 'role' }) };
const stack = { mark: 'stacked-bar', source: source({ rows: 'role', cols: 'type' }) };

/** What Chart.js draws of a panel 240 points wide. */
function drawn(panel: object): { marks: readonly Mark[]; texts: string[] } {
  const layout = layoutOf(chartOf(panel));
  const pen = new ScenePen({ x: 0, y: 0, width: layout.width, height: layout.height }, type.measure);
  drawChart(pen, chartConfiguration(layout));
  return { marks: pen.marks, texts: pen.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])) };
}

function filled(marks: readonly Mark[], colour: string) {
  return marks.flatMap((mark) => (mark.kind === 'path' && mark.fill === colour && mark.box !== null ? [mark.box] : []));
}

describe('the configuration of a chart', () => {
  it('leaves Chart.js nothing to animate, resize, shorten or skip', () => {
    const { options } = configurationOf(bars);
    expect(options).toMatchObject({ animation: false, responsive: false, devicePixelRatio: 1, events: [] });
    expect(options).toMatchObject({
      scales: { y: { ticks: { display: false, autoSkip: false } }, x: { ticks: { maxRotation: 0 } } },
    });
  });

  it('turns horizontal bars by the index axis', () => {
    expect(configurationOf(bars).options?.indexAxis).toBe('y');
    expect(configurationOf({ ...bars, orientation: 'vertical' }).options?.indexAxis).toBe('x');
    expect(configurationOf({ mark: 'timeline', source: source({ rows: 'year' }) }).options?.indexAxis).toBe('x');
  });

  it('stacks stacks and nothing else', () => {
    expect(configurationOf(stack).options).toMatchObject({ scales: { x: { stacked: true }, y: { stacked: true } } });
    expect(configurationOf(groups).options).toMatchObject({ scales: { x: { stacked: false }, y: { stacked: false } } });
  });

  it('names its series and gives them the colours of the palette', () => {
    expect(configurationOf(groups).data.datasets).toMatchObject([
      { label: 'Commissioner', backgroundColor: '#0072b2' },
      { label: 'Deliverer', backgroundColor: '#e69f00' },
      { label: 'Assessor', backgroundColor: '#009e73' },
    ]);
  });

  it('draws dots at the end of bars that do not show, in lanes like the bars of a group', () => {
    const dots = { mark: 'dot', source: source({ rows: 'type', cols: 'role' }) };
    expect(configurationOf(dots).data.datasets).toMatchObject(
      Array<object>(3).fill({ backgroundColor: 'transparent' }),
    );
    expect(configurationOf(dots).options).toMatchObject({ indexAxis: 'y', scales: { y: { stacked: false } } });
  });

  it('fills reported totals with paper', () => {
    const totals = [{ label: 'a', value: 1 }];
    const panel = { mark: 'bar', source: { kind: 'reported', totals, cases: 1, source: 's' } };
    expect(configurationOf(panel).data.datasets).toMatchObject([{ backgroundColor: '#ffffff' }]);
  });
});

describe('a chart as Chart.js draws it', () => {
  it('has bars as long as their values', () => {
    const [user, citizen] = filled(drawn(bars).marks, '#0072b2');
    expect((user?.width ?? 0) / (citizen?.width ?? 1)).toBeCloseTo(2, 1);
    expect(user?.x).toBeCloseTo(citizen?.x ?? 0);
    expect(user?.height).toBeCloseTo(citizen?.height ?? 0);
  });

  it('writes every value beside its bar, zeros too', () => {
    const { texts } = drawn(groups);
    expect(texts.filter((text) => /^\d$/.test(text)).length).toBeGreaterThanOrEqual(6);
    expect(texts).toContain('0');
  });

  it('writes each label of the category axis once, in full', () => {
    const { texts } = drawn({ ...bars, orientation: 'vertical' });
    expect(texts.filter((text) => text === 'User')).toHaveLength(1);
    expect(texts).toContain('Citizen');
    expect(texts).toContain('Cases');
  });

  it('puts the label past the end of its bar', () => {
    const { marks } = drawn(bars);
    const [bar] = filled(marks, '#0072b2');
    const label = marks.find((mark) => mark.kind === 'text' && mark.text === '4' && mark.colour === '#1b1f24');
    if (bar === undefined || label?.kind !== 'text') throw new Error('bar or label is missing');
    expect(textBox(label).x).toBeGreaterThan(bar.x + bar.width);
    expect(textBox(label).x).toBeLessThan(bar.x + bar.width + 6);
  });

  it('gives every dot of a category a lane, a shape and a number of its own', () => {
    const { marks, texts } = drawn({ mark: 'dot', source: source({ rows: 'type', cols: 'role' }) });
    const dots = marks.flatMap((mark) =>
      mark.kind === 'path' && mark.fill !== null && mark.box === null ? [mark] : [],
    );
    expect(dots.map(({ fill, steps }) => [fill, steps.length])).toEqual([
      ...Array<unknown>(2).fill(['#0072b2', 6]),
      ...Array<unknown>(2).fill(['#e69f00', 5]),
      ...Array<unknown>(2).fill(['#009e73', 4]),
    ]);
    const heights = dots.map(({ steps: [first] }) => (first?.to === 'move' ? first.y.toFixed(2) : ''));
    expect(new Set(heights).size).toBe(6);
    expect(texts.filter((text) => text === '0').length).toBeGreaterThanOrEqual(3);
  });

  it('puts dots of one value at one distance from the axis, whatever their series', () => {
    const { marks } = drawn({ mark: 'dot', source: source({ rows: 'type', cols: 'role' }) });
    const stems = marks.flatMap((mark) =>
      mark.kind === 'path' && mark.stroke !== null && mark.stroke.width === 0.6 ? [mark.steps] : [],
    );
    const lengths = stems.map(([from, to]) => (from?.to === 'move' && to?.to === 'line' ? to.x - from.x : NaN));
    const values = [1, 0, 2, 1, 0, 0];
    const unit = lengths[0] ?? NaN;
    for (const [index, value] of values.entries()) expect(lengths[index]).toBeCloseTo(value * unit, 1);
  });

  it('writes the sum of a stack at its end', () => {
    expect(drawn(stack).texts.filter((text) => text === '3')).not.toHaveLength(0);
  });

  it('leaves the zeros of a timeline to the gap', () => {
    const { texts } = drawn({ mark: 'timeline', source: source({ rows: 'year' }) });
    expect(texts.filter((text) => text === '0')).toHaveLength(1);
    expect(texts).toEqual(expect.arrayContaining(['2001', '2002', '2003', '2004']));
  });

  it('indents nested codes under their bold parent', () => {
    const { marks } = drawn({ mark: 'bar', source: source({ rows: 'factors' }) });
    const at = (label: string) => marks.find((mark) => mark.kind === 'text' && mark.text === label);
    const [parent, child] = [at('Plan'), at('Joint')];
    if (parent?.kind !== 'text' || child?.kind !== 'text') throw new Error('labels are missing');
    expect(parent.face.weight).toBe(600);
    expect(child.face.weight).toBe(400);
    expect(child.x - parent.x).toBeCloseTo(8);
  });

  it('grows to the height of its neighbour where it stands upright', () => {
    const data = chartOf({ ...bars, orientation: 'vertical' });
    expect(layoutOf(data, 240, 200).height).toBe(200);
    expect(layoutOf(data, 240, 10).height).toBe(layoutOf(data).height);
  });
});
