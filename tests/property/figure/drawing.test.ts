import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrossTable } from '../../../src/domain/model/table.ts';
import { type DrawnBox, type DrawnSvg, drawnSvg } from '../../support/drawn-svg.ts';
import { figure, pages, panelOf, rendered, reviews, tablesFor } from './random-figure.ts';

const runs = { numRuns: 80 };
const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
/** Colours of the series as the palette of Okabe and Ito has them; the first is that of a single series. */
const colours = ['#0072b2', '#e69f00', '#009e73', '#d55e00', '#cc79a7', '#56b4e9'];

/** The bars of a colour in drawing order; the first box of a colour is its swatch in the key, where there is one. */
function bars(svg: DrawnSvg, series: number, keyed: boolean): DrawnBox[] {
  const found = svg.boxes.filter(({ fill, width, height }) => fill === colours[series] && width > 0 && height > 0);
  return keyed ? found.slice(1) : found;
}

function tableOf(tables: readonly unknown[]): CrossTable {
  return tables[0] as CrossTable;
}

/** WCAG 2.2, written out again from its definition. */
function contrastOf(first: string, second: string): number {
  const [dark = 0, light = 0] = [first, second]
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

describe('the bars of any figure', () => {
  it.each([
    { mark: 'bar', side: 'width', orientation: 'horizontal' },
    { mark: 'bar', side: 'height', orientation: 'vertical' },
    { mark: 'grouped-bar', side: 'width', orientation: 'horizontal' },
    { mark: 'grouped-bar', side: 'height', orientation: 'vertical' },
    { mark: 'stacked-bar', side: 'width', orientation: 'horizontal' },
    { mark: 'stacked-bar', side: 'height', orientation: 'vertical' },
  ] as const)(
    '$mark, $orientation: are as long as their values, from one zero',
    async ({ mark, side, orientation }) => {
      await fc.assert(
        fc.asyncProperty(reviews({ rows: 9, cols: 6 }, word), fc.boolean(), async ({ snapshot }, percent) => {
          const specification = figure([panelOf({ mark, orientation, percent })]);
          const table = tableOf(tablesFor(specification, snapshot));
          const { text } = await rendered(specification, snapshot);
          const svg = drawnSvg(text);
          const values = percent ? table.percent : table.counts;
          const series = table.cols?.codes.length ?? 1;
          const lengths: { length: number; value: number }[] = [];
          for (let index = 0; index < series; index += 1) {
            const drawn = bars(svg, index, series > 1);
            const shown = values.map((row) => row[index] ?? 0).filter((value) => value > 0);
            expect(drawn).toHaveLength(shown.length);
            for (const [at, value] of shown.entries()) lengths.push({ length: drawn[at]?.[side] ?? 0, value });
          }
          const perUnit = lengths.map(({ length, value }) => length / value);
          for (const [at, { value }] of lengths.entries()) {
            // The file rounds to hundredths of a point, at both ends of both bars, and a long bar multiplies the other’s share.
            expect(Math.abs((perUnit[at] ?? 0) - (perUnit[0] ?? 0)) * value).toBeLessThan(0.25);
          }
        }),
        runs,
      );
    },
  );

  it('stand on one another without gap or overlap, and end with their sum', async () => {
    await fc.assert(
      fc.asyncProperty(reviews({ rows: 9, cols: 6 }, word), async ({ snapshot }) => {
        const specification = figure([panelOf({ mark: 'stacked-bar', orientation: 'horizontal', percent: false })]);
        const table = tableOf(tablesFor(specification, snapshot));
        const svg = drawnSvg((await rendered(specification, snapshot)).text);
        const keyed = (table.cols?.codes.length ?? 1) > 1;
        const segments = colours.flatMap((_, index) => bars(svg, index, keyed));
        const stacks = Map.groupBy(segments, ({ y }) => y);
        const sums = table.counts.map((row) => row.reduce((sum, count) => sum + count, 0)).filter((sum) => sum > 0);
        expect(stacks.size).toBe(sums.length);
        const ends = [...stacks].sort(([first], [second]) => first - second);
        for (const [at, [y, parts]] of ends.entries()) {
          const total = parts.reduce((sum, { width }) => sum + width, 0);
          const left = Math.min(...parts.map(({ x }) => x));
          const right = Math.max(...parts.map(({ x, width }) => x + width));
          expect(total).toBeCloseTo(right - left, 1);
          const middle = y + (parts[0]?.height ?? 0) / 2;
          const label = svg.texts.find(
            (text) => text.left > right && text.left < right + 6 && text.top < middle && text.baseline > middle,
          );
          expect(label?.text).toBe(String(sums[at]));
        }
      }),
      runs,
    );
  });

  it('have their number beside them, and dots of equal value do not hide one another', async () => {
    await fc.assert(
      fc.asyncProperty(reviews({ rows: 9, cols: 4 }, word), async ({ snapshot }) => {
        const specification = figure([panelOf({ mark: 'dots', orientation: 'horizontal', percent: false })]);
        const table = tableOf(tablesFor(specification, snapshot));
        const { text, problems } = await rendered(specification, snapshot);
        expect(problems.filter(({ kind }) => kind === 'overlap')).toEqual([]);
        const numbers = drawnSvg(text).texts.filter((each) => /^\d+$/.test(each.text) && each.colour === '#1b1f24');
        const written = numbers.map((each) => Number(each.text)).sort((one, other) => one - other);
        expect(written).toEqual(table.counts.flat().sort((one, other) => one - other));
        const places = numbers.map(({ baseline }) => baseline.toFixed(1));
        expect(new Set(places).size).toBe(places.length);
      }),
      runs,
    );
  });
});

describe('the cells of any heat map', () => {
  it('can be read, are darker where there is more, and stand in the middle of their rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        reviews({ rows: 12, cols: 5 }, word),
        fc.boolean(),
        pages,
        async ({ snapshot }, percent, page) => {
          const specification = figure([panelOf({ mark: 'heat-map', orientation: 'horizontal', percent })], {
            ...page,
            size: {},
          });
          const table = tableOf(tablesFor(specification, snapshot));
          const svg = drawnSvg((await rendered(specification, snapshot)).text);
          const cells = svg.order.flatMap((mark, index) => {
            const next = svg.order[index + 1];
            if (mark.kind !== 'box' || next?.kind !== 'text') return [];
            const [box, text] = [svg.boxes[mark.at], svg.texts[next.at]];
            // The page itself and the last step of the scale are boxes before a text, too.
            return box === undefined || text === undefined || text.left < box.x || text.right > box.x + box.width
              ? []
              : [{ box, text }];
          });
          const values = (percent ? table.percent : table.counts).flat();
          const drawn = cells.slice(-values.length);
          expect(drawn).toHaveLength(values.length);
          for (const { box, text } of drawn) {
            expect(contrastOf(text.colour, box.fill)).toBeGreaterThanOrEqual(4.5);
            expect(text.colour).not.toBe('#000000');
            expect((text.left + text.right) / 2).toBeCloseTo(box.x + box.width / 2, 1);
            expect(Math.abs((text.top + text.baseline) / 2 - (box.y + box.height / 2))).toBeLessThan(0.1);
          }
          const grounds = drawn
            .flatMap(({ box }, index) => {
              const value = values[index] ?? null;
              return value === null ? [] : [{ value, light: contrastOf(box.fill, '#000000') }];
            })
            .sort((first, second) => first.value - second.value);
          for (const [index, { light, value }] of grounds.slice(1).entries()) {
            const before = grounds[index];
            if (before === undefined) continue;
            if (value === before.value) expect(light).toBe(before.light);
            else expect(light).toBeLessThan(before.light);
          }
        },
      ),
      runs,
    );
  });

  it('write every number of a row on one line, the total too', async () => {
    await fc.assert(
      fc.asyncProperty(reviews({ rows: 12, cols: 5 }, word), async ({ snapshot }) => {
        const specification = figure([panelOf({ mark: 'heat-map', orientation: 'horizontal', percent: false })]);
        const table = tableOf(tablesFor(specification, snapshot));
        const svg = drawnSvg((await rendered(specification, snapshot)).text);
        const numbers = svg.texts.filter(({ text }) => /^\d+$/.test(text));
        const lines = Map.groupBy(numbers, ({ baseline }) => baseline);
        const rows = [...lines.values()].filter((line) => line.length === (table.cols?.codes.length ?? 0) + 1);
        expect(rows.map((line) => line.map(({ text }) => Number(text)))).toEqual(
          table.counts.map((row, index) => [...row, table.rowCases[index] ?? 0]),
        );
      }),
      runs,
    );
  });
});
