import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../src/domain/figure/chart-data.ts';
import type { PanelData } from '../../../src/domain/figure/figure-data.ts';
import { headLayout } from '../../../src/domain/figure/head-layout.ts';
import { heatMapLayout } from '../../../src/domain/figure/heat-map-layout.ts';
import { keyLayout } from '../../../src/domain/figure/key-layout.ts';
import { panelRows } from '../../../src/domain/figure/panel-rows.ts';
import { processLayout } from '../../../src/domain/figure/process-layout.ts';
import { type Mark, textBox, type TextMark } from '../../../src/domain/figure/scene.ts';
import { typeface } from '../../../src/domain/figure/typeface.ts';
import { must } from '../../support/must.ts';
import { chartOf, dataOf, figureOf, source, type } from './figures.ts';

const look = { palette: 'okabe-ito', plain: false } as const;

function texts(marks: readonly Mark[]): TextMark[] {
  return marks.filter((mark): mark is TextMark => mark.kind === 'text');
}

function find(marks: readonly Mark[], words: string): TextMark {
  const found = texts(marks).find(({ text }) => text === words);
  if (found === undefined) throw new Error(`“${words}” is not drawn`);
  return found;
}

function panelData(panel: object): PanelData {
  const [data] = must(dataOf(figureOf([panel]))).panels;
  if (data === undefined) throw new Error('no panel');
  return data;
}

describe('the letters of panels', () => {
  it('go on after Z', () => {
    const bar = { mark: 'bar', source: source({ rows: 'type' }) };
    const figure = figureOf(Array<object>(54).fill(bar));
    const letters = panelRows(figure, must(dataOf(figure))).map(([panel]) => panel?.letter);
    expect([letters[0], letters[25], letters[26], letters[27], letters[51], letters[52]]).toEqual([
      'A',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
    ]);
  });
});

describe('the head of a panel', () => {
  const data = chartOf({ mark: 'bar', title: 'Types of the cases', source: source({ rows: 'type' }) });

  it('sets letter, title and base under one another, from one left edge', () => {
    const { marks, height } = headLayout(data, { type, width: 200, letter: 'B' });
    expect(texts(marks).map(({ text }) => text)).toEqual(['B', 'Types of the cases', 'n = 6 cases']);
    expect(find(marks, 'B').y).toBe(find(marks, 'Types of the cases').y);
    expect(find(marks, 'B').x).toBe(find(marks, 'n = 6 cases').x);
    expect(height).toBeGreaterThan(find(marks, 'n = 6 cases').y);
  });

  it('wraps what is too long for the panel, within its width and height', () => {
    const { marks, height } = headLayout(data, { type, width: 45, letter: 'B' });
    expect(texts(marks).length).toBeGreaterThan(3);
    for (const mark of texts(marks)) {
      const box = textBox(mark);
      expect(box.x + box.width).toBeLessThanOrEqual(45.01);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });

  it('takes no room for a title that is not there', () => {
    const bare = { ...data, head: { title: null, base: '' } };
    expect(headLayout(bare, { type, width: 200, letter: null })).toEqual({ height: 6, marks: [] });
  });
});

describe('the key to the series', () => {
  const data = chartOf({ mark: 'grouped-bar', source: source({ rows: 'type', cols: 'role' }) });
  const named = (labels: readonly string[]): ChartData => ({
    ...data,
    series: labels.map((label) => ({ label, values: [], labels: [] })),
  });

  it('keeps entries on a line while they fit, and begins another when not', () => {
    const wide = texts(keyLayout(data, { type, ...look, width: 300 }).marks);
    expect(new Set(wide.map(({ y }) => y)).size).toBe(1);
    const narrow = texts(keyLayout(data, { type, ...look, width: 80 }).marks);
    expect(new Set(narrow.map(({ y }) => y)).size).toBe(3);
  });

  it('wraps an entry longer than the panel instead of cutting it', () => {
    const long = 'A series with a name that goes on and on beyond any panel it might ever stand in';
    const { marks, height } = keyLayout(named([long, 'Short']), { type, ...look, width: 100 });
    const lines = texts(marks);
    expect(lines.map(({ text }) => text).join(' ')).toBe(`${long} Short`);
    for (const line of lines) expect(line.x + line.measure.width).toBeLessThanOrEqual(100.01);
    const baselines = lines.map(({ y }) => y);
    expect(new Set(baselines).size).toBe(lines.length);
    expect(Math.max(...baselines)).toBeLessThan(height);
  });

  it('shows dots for dots and swatches for bars', () => {
    const swatches = (marks: readonly Mark[]) =>
      marks.filter((mark) => mark.kind === 'path' && mark.box !== null).length;
    expect(swatches(keyLayout(data, { type, ...look, width: 300 }).marks)).toBe(3);
    expect(swatches(keyLayout({ ...data, mark: 'dot' }, { type, ...look, width: 300 }).marks)).toBe(0);
  });
});

describe('a heat map', () => {
  const frame = { type, ...look, stretch: 1, width: 300 };
  const data = panelData({ mark: 'heat-map', source: source({ rows: 'factors', cols: 'role', percent: 'row' }) });
  if (data.kind !== 'heat-map') throw new Error('no heat map');

  it('keeps within its width, scale and totals too, however narrow', () => {
    for (const width of [300, 180, 120]) {
      for (const mostLabel of [data.mostLabel, '100.0% (100% = cases of each row)']) {
        const { marks } = heatMapLayout({ ...data, mostLabel }, { ...frame, width });
        for (const mark of texts(marks)) expect(mark.x + mark.measure.width).toBeLessThanOrEqual(width + 0.01);
      }
    }
  });

  it('wraps a long name over its columns', () => {
    const colTitle = 'Roles that citizens take in the coproduction of services, as their authors report them';
    const { marks } = heatMapLayout({ ...data, colTitle }, { ...frame, width: 160 });
    expect(
      texts(marks)
        .map(({ text }) => text)
        .join(' '),
    ).toContain(colTitle);
    for (const mark of texts(marks)) expect(mark.x + mark.measure.width).toBeLessThanOrEqual(160.01);
  });

  it('ends its rows, numbers and totals on one baseline', () => {
    const { marks } = heatMapLayout(data, frame);
    const plan = find(marks, 'Plan');
    const row = texts(marks).filter(({ y, text }) => Math.abs(y - plan.y) < 0.001 && text !== 'Plan');
    expect(row).toHaveLength(4);
  });

  it('leaves lines of a label apart even where a given height squeezes its rows', () => {
    const rows = data.rows.map((row) => ({
      ...row,
      label: `${row.label} with a great many words of explanation after it`,
    }));
    const { marks } = heatMapLayout({ ...data, rows }, { ...frame, width: 200, stretch: 0.85 });
    const starts = texts(marks).filter(({ text, x }) => x < 60 && !/^\d|\u2002/u.test(text));
    const places = starts.map(({ y }) => y).sort((first, second) => first - second);
    const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    expect(Math.min(...gaps.filter((gap) => gap > 0.01))).toBeGreaterThanOrEqual(7.5 * 1.2);
  });
});

describe('a heat map with less room than the names of its columns need', () => {
  const long = panelData({ mark: 'heat-map', source: source({ rows: 'type', cols: 'role' }) });
  if (long.kind !== 'heat-map') throw new Error('no heat map');
  const cols = long.cols.map((col) => ({ ...col, label: `Responsibility of ${col.label}` }));
  const colCases = cols.map((_, at) => String(1200 + at));
  const { marks } = heatMapLayout({ ...long, cols, colCases }, { type, ...look, stretch: 1, width: 130 });
  const words = texts(marks).map(({ text }) => text);

  it('bears letters over them, which a key under its cells spells out', () => {
    cols.forEach((_, at) => {
      const letter = 'abcdefgh'.charAt(at);
      expect(find(marks, letter).text).toBe(letter);
      expect(words.some((text) => text.startsWith(`${letter}\u2002`))).toBe(true);
    });
    expect(words.some((text) => text.endsWith('\u2010'))).toBe(false);
  });

  it('says once that the numbers under the letters are cases', () => {
    expect(words.filter((text) => text.startsWith('n ='))).toEqual(['n =']);
    expect(colCases.every((count) => words.includes(count))).toBe(true);
  });
});

describe('a process', () => {
  const stage = (rows: string, boxes: readonly object[]) => ({ label: rows, table: source({ rows }).table, boxes });
  const data = panelData({
    mark: 'process',
    stages: [
      stage('factors', [
        { id: 'plan', code: 'plan' },
        { id: 'partnership', code: 'partnership', label: 'Partnership of many public, private and voluntary bodies' },
      ]),
      stage('role', [{ id: 'role' }]),
    ],
    arrows: [
      { from: 'plan', to: 'role' },
      { from: 'partnership', to: 'role' },
    ],
  });
  if (data.kind !== 'process') throw new Error('no process');
  const { marks, height } = processLayout(data, { type, ...look, stretch: 1, width: 300 });
  const boxes = marks.flatMap((mark) =>
    mark.kind === 'path' && mark.box !== null && mark.fill === '#ffffff' ? [mark.box] : [],
  );

  it('stands stage under stage where side by side its words would break, with arrows in the margins', () => {
    const narrow = processLayout(data, { type, ...look, stretch: 1, width: 160 });
    const stacked = narrow.marks.flatMap((mark) =>
      mark.kind === 'path' && mark.box !== null && mark.fill === '#ffffff' ? [mark.box] : [],
    );
    expect(new Set(stacked.map(({ x, width }) => `${String(x)} ${String(width)}`)).size).toBe(1);
    for (const [index, box] of stacked.slice(1).entries()) {
      const above = stacked[index];
      expect(box.y).toBeGreaterThan((above?.y ?? NaN) + (above?.height ?? NaN));
    }
    expect(texts(narrow.marks).some(({ text }) => text.endsWith('\u2010'))).toBe(false);
    const lines = narrow.marks.flatMap((mark) =>
      mark.kind === 'path' && mark.fill === null && mark.stroke?.width === 1 ? [mark.steps] : [],
    );
    const places = lines.flat().flatMap((step) => ('x' in step ? [step.x] : []));
    expect(lines).toHaveLength(2);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(160);
  });

  it('draws a box for each, none over another, all within the panel', () => {
    expect(boxes).toHaveLength(3);
    for (const [index, box] of boxes.entries()) {
      expect(box.x + box.width).toBeLessThanOrEqual(300.01);
      expect(box.y + box.height).toBeLessThanOrEqual(height + 0.01);
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
        const down = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
        expect(Math.min(across, down)).toBeLessThanOrEqual(0);
      }
    }
  });

  it('keeps every line of text inside one box or over its stage', () => {
    const top = Math.min(...boxes.map(({ y }) => y));
    for (const mark of texts(marks).filter(({ y }) => y > top)) {
      const box = textBox(mark);
      const holder = boxes.find(
        (each) =>
          box.y >= each.y &&
          box.y + box.height <= each.y + each.height &&
          box.x >= each.x &&
          box.x + box.width <= each.x + each.width,
      );
      expect(holder, mark.text).toBeDefined();
    }
  });

  it('leads its arrows from edge to edge', () => {
    const lines = marks.flatMap((mark) =>
      mark.kind === 'path' && mark.fill === null && mark.stroke?.width === 1 ? [mark.steps] : [],
    );
    expect(lines).toHaveLength(2);
    for (const steps of lines) {
      const [first, last] = [steps[0], steps.at(-1)];
      if (first?.to !== 'move' || last?.to !== 'line') throw new Error('no line');
      expect(boxes.some(({ x, width }) => Math.abs(x + width - first.x) < 0.01)).toBe(true);
      expect(boxes.some(({ x }) => x - last.x > 0 && x - last.x < 8)).toBe(true);
    }
  });
});

describe('the sizes of type', () => {
  it('follow from the size of labels and never fall under what prints', () => {
    for (const size of [6.5, 7.5, 9, 12, 14]) {
      const { title, heading, label, strong, small } = typeface(size, type.measure);
      expect(title.size).toBeGreaterThanOrEqual(heading.size);
      expect(heading.size).toBeGreaterThan(label.size);
      expect(strong.size).toBe(label.size);
      expect(small.size).toBeLessThanOrEqual(label.size);
      expect(small.size).toBeGreaterThanOrEqual(6.5);
    }
  });
});
