import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../../src/domain/figure/chart-data.ts';
import { endValues, isStacked, valueGap, wantedLabelRoom } from '../../../src/domain/figure/chart-layout.ts';
import { figureWords } from '../../../src/domain/figure/figure-words.ts';
import { numberText, percentText } from '../../../src/domain/figure/number-text.ts';
import { categoriesOf } from '../../../src/domain/figure/panel-head.ts';
import { tablesOf } from '../../../src/domain/figure/tables-of.ts';
import { withEmptyYears } from '../../../src/domain/figure/years.ts';
import { must } from '../../support/must.ts';
import { crossTable } from '../../support/tables.ts';
import { chartOf, figureOf, layoutOf, sixCases, source, type } from './figures.ts';

const bars = chartOf({ mark: 'bar', source: source({ rows: 'type' }) });
const timeline = chartOf({ mark: 'timeline', source: source({ rows: 'year' }) });

/** A timeline of so many years from the first one, a case in each. */
function yearsFrom(first: number, count: number, cases = 1): ChartData {
  const years = Array.from({ length: count }, (_, index) => String(first + index));
  return {
    ...timeline,
    categories: years.map((label) => ({ label, depth: 0, parent: false })),
    series: [{ label: 'Year', values: years.map(() => cases), labels: years.map(() => String(cases)) }],
  };
}

function shownYears(data: ChartData, width: number): string[] {
  return layoutOf(data, width).labels.flat();
}

describe('the years under a timeline', () => {
  it('stand at every bar while there is room', () => {
    expect(shownYears(yearsFrom(2001, 4), 240)).toEqual(['2001', '2002', '2003', '2004']);
    expect(shownYears(yearsFrom(2001, 12), 480)).toHaveLength(12);
  });

  it('stand at every fifth, tenth, fiftieth where there is less', () => {
    expect(shownYears(yearsFrom(1988, 28), 240)).toEqual(['1990', '1995', '2000', '2005', '2010', '2015']);
    expect(shownYears(yearsFrom(1950, 70), 240)).toEqual(['1950', '1960', '1970', '1980', '1990', '2000', '2010']);
    expect(shownYears(yearsFrom(1700, 301), 240)).toEqual(['1700', '1750', '1800', '1850', '1900', '1950', '2000']);
  });

  it('name the first where none is round', () => {
    expect(shownYears(yearsFrom(2001, 4), 60)).toEqual(['2001']);
  });

  it('never touch one another, nor leave the panel, at any width', () => {
    for (const width of [60, 120, 200, 240, 480]) {
      for (const count of [1, 3, 7, 16, 26, 61, 140]) {
        const layout = layoutOf(yearsFrom(1990, count), width);
        const pitch = (width - layout.axisRoom - layout.endRoom) / count;
        const ends = layout.labels.flatMap(([label], index) => {
          if (label === undefined) return [];
          const half = type.measure(label, type.label).width / 2;
          const centre = layout.axisRoom + pitch * (index + 0.5);
          return [{ left: centre - half, right: centre + half }];
        });
        for (const [index, { left, right }] of ends.entries()) {
          expect(right).toBeLessThanOrEqual(width + 0.01);
          expect(left).toBeGreaterThan(ends[index - 1]?.right ?? 0);
        }
      }
    }
  });
});

describe('the numbers over upright bars', () => {
  it('are written where each has room over its bar, and else not at all', () => {
    expect(layoutOf(yearsFrom(1990, 20, 7), 240).valuesFit).toBe(true);
    expect(layoutOf(yearsFrom(1990, 20, 1234), 240).valuesFit).toBe(false);
    expect(layoutOf(yearsFrom(1900, 120, 7), 240).valuesFit).toBe(false);
  });

  it('beside lying bars always have room', () => {
    expect(layoutOf(bars, 60).valuesFit).toBe(true);
  });
});

describe('the room that a chart leaves', () => {
  it('holds the longest label, gap and number within the panel', () => {
    const labels = ['4', '2 (a long remark on this value)'];
    const data: ChartData = { ...bars, series: [{ label: 'Cases', values: [4, 2], labels }] };
    const layout = layoutOf(data, 200);
    const plot = 200 - layout.labelRoom - layout.valueRoom;
    for (const [index, value] of [4, 2].entries()) {
      const end = layout.labelRoom + (plot * value) / layout.axis.max;
      const past = valueGap(data) + type.measure(labels[index] ?? '', type.small).width;
      expect(end + past).toBeLessThanOrEqual(200.01);
    }
  });

  it('is larger beside dots, which reach past their value', () => {
    expect(valueGap({ ...bars, mark: 'dot' })).toBeGreaterThan(valueGap(bars));
  });

  it('for labels is what they measure, at most two fifths of the panel and a little', () => {
    expect(wantedLabelRoom(bars, type, 240)).toBeGreaterThan(type.measure('Citizen', type.label).width);
    const long = { label: 'participation '.repeat(30), depth: 0, parent: false };
    expect(wantedLabelRoom({ ...bars, categories: [long] }, type, 240)).toBeLessThanOrEqual(240 * 0.42 + 8);
    expect(wantedLabelRoom({ ...bars, orientation: 'vertical' }, type, 240)).toBe(0);
    expect(wantedLabelRoom({ ...bars, categories: [{ ...long, label: ' ' }] }, type, 240)).toBeGreaterThan(0);
  });

  it('gives every series of a group or a dot plot its own line', () => {
    const groups = chartOf({ mark: 'grouped-bar', source: source({ rows: 'type', cols: 'role' }) });
    const dots = chartOf({ mark: 'dot', source: source({ rows: 'type', cols: 'role' }) });
    const lines = 3 * type.small.size * 2;
    expect(layoutOf(groups).height).toBeGreaterThan(lines);
    expect(layoutOf(dots).height).toBe(layoutOf(groups).height);
  });
});

describe('the ends of bars', () => {
  const stack = chartOf({ mark: 'stacked-bar', source: source({ rows: 'type', cols: 'role' }) });

  it('are the sums of stacks and the values of everything else', () => {
    expect(endValues(stack)).toEqual([
      { value: 3, label: '3' },
      { value: 1, label: '1' },
    ]);
    expect(endValues(bars)).toEqual([
      { value: 4, label: '4' },
      { value: 2, label: '2' },
    ]);
    expect(endValues({ ...stack, percent: true }).map(({ label }) => label)).toEqual(['', '']);
  });

  it('are those of a stack for a timeline of several series, and not for one', () => {
    expect([isStacked(stack), isStacked(bars), isStacked(timeline)]).toEqual([true, false, false]);
    expect(isStacked({ ...timeline, series: [...timeline.series, ...timeline.series] })).toBe(true);
  });
});

describe('numbers as a figure writes them', () => {
  it('are an en dash where there is no base', () => {
    expect([numberText(null), numberText(0), numberText(12)]).toEqual(['–', '0', '12']);
    expect([percentText(null, 1), percentText(0, 1), percentText(12.35, 1), percentText(100, 0)]).toEqual([
      '–',
      '0.0%',
      '12.4%',
      '100%',
    ]);
  });
});

describe('the words of figures', () => {
  it('name the base and what is out of it, in both languages', () => {
    const [english, chinese] = [figureWords('en'), figureWords('zh')];
    expect(english.base(1, 1, [])).toBe('n = 1 case');
    expect(english.base(3, 5, ['2 disputed'])).toBe('n = 3 of 5 cases coded (2 disputed)');
    expect(chinese.base(3, 5, ['2 个有分歧'])).toBe('n = 3，共 5 个案例（2 个有分歧）');
    expect(Object.keys(chinese.excluded)).toEqual(Object.keys(english.excluded));
    expect(english.percent('cases of each row')).toBe('Per cent (100% = cases of each row)');
  });
});

describe('what an axis shows', () => {
  it('marks as parents what stands right above deeper codes', () => {
    const code = (depth: number) => ({ id: 'x', label: 'x', depth, derived: false, countsAsResponse: true });
    expect(categoriesOf([code(0), code(1), code(1), code(0)]).map(({ parent }) => parent)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('has a row for each empty year, with nothing in it', () => {
    const table = crossTable(sixCases(), { rows: 'year', cols: 'type' });
    const filled = must(withEmptyYears(table));
    expect(filled.rows.codes.map(({ label }) => label)).toEqual(['2001', '2002', '2003', '2004']);
    expect(filled.counts).toEqual([
      [2, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ]);
    expect(filled.percent[1]).toEqual([null, null]);
  });

  it('is no timeline of more years than a page holds', () => {
    const table = crossTable(sixCases(), { rows: 'year' });
    const [first, ...rest] = table.rows.codes;
    if (first === undefined) throw new Error('no years');
    const codes = [{ ...first, label: '1200' }, ...rest];
    const tried = withEmptyYears({ ...table, rows: { ...table.rows, codes } });
    expect(tried.ok ? '' : tried.error.message).toContain('a timeline of 804 years cannot be read');
  });
});

describe('the tables of a figure', () => {
  it('are listed panel by panel, stages in their order, none for reported totals', () => {
    const box = { id: 'x' };
    const figure = figureOf([
      { mark: 'bar', source: source({ rows: 'role' }) },
      { mark: 'bar', source: { kind: 'reported', totals: [{ label: 'a', value: 1 }], cases: 1, source: 's' } },
      {
        mark: 'process',
        stages: [
          { label: 'one', table: source({ rows: 'factors' }).table, boxes: [box] },
          { label: 'two', table: source({ rows: 'type' }).table, boxes: [box] },
        ],
        arrows: [],
      },
    ]);
    expect(tablesOf(figure).map(({ rows }) => rows.variable)).toEqual(['role', 'factors', 'type']);
  });
});
