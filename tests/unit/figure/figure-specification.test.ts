import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../../src/domain/figure/tables-of.ts';
import { figureSpecificationSchema } from '../../../src/domain/model/figure-specification.ts';

const rows = { variable: 'role' };
const cols = { variable: 'type' };
const table = (more: object = {}) => ({ kind: 'table', table: { kind: 'cross', rows, ...more } });

function parse(panel: object, more: object = {}) {
  return figureSpecificationSchema.safeParse({ id: 'f', title: 'F', caption: 'C', panels: [panel], ...more });
}

describe('a figure specification', () => {
  it('needs an id, a title, a caption and a panel; the rest has defaults', () => {
    const parsed = parse({ mark: 'bar', source: table() });
    expect(parsed.data).toMatchObject({
      size: { width: 'double-column' },
      fontSize: 7.5,
      palette: 'okabe-ito',
      columns: 1,
      notes: [],
      panels: [{ orientation: 'horizontal', value: 'count', span: 1 }],
    });
  });

  it.each([
    { what: 'bars of a two-way table', panel: { mark: 'bar', source: table({ cols }) } },
    { what: 'a heat map of a one-way table', panel: { mark: 'heat-map', source: table() } },
    { what: 'a stack of a one-way table', panel: { mark: 'stacked-bar', source: table() } },
    { what: 'layers', panel: { mark: 'bar', source: table({ layers: cols }) } },
    { what: 'reported totals as a heat map', panel: { mark: 'heat-map', source: { kind: 'reported' } } },
    { what: 'an unknown mark', panel: { mark: 'pie', source: table() } },
    {
      what: 'reported totals without their source',
      panel: { mark: 'bar', source: { kind: 'reported', totals: [{ label: 'a', value: 1 }], cases: 1 } },
    },
  ])('refuses $what', ({ panel }) => {
    expect(parse(panel).success).toBe(false);
  });

  it.each([{ fontSize: 4 }, { size: { width: 20 } }, { size: { height: 5 } }, { columns: 0 }, { palette: 'rainbow' }])(
    'refuses %j',
    (more) => {
      expect(parse({ mark: 'bar', source: table() }, more).success).toBe(false);
    },
  );

  it('says what a mark lacks', () => {
    const message = parse({ mark: 'heat-map', source: table() }).error?.issues[0]?.message;
    expect(message).toBe('this mark takes a two-way table (rows and cols)');
  });
});

describe('the tables of a figure', () => {
  it('are those of its panels in order: none for reported totals, one a stage for a process', () => {
    const specification = figureSpecificationSchema.parse({
      id: 'f',
      title: 'F',
      caption: 'C',
      panels: [
        { mark: 'bar', source: table() },
        { mark: 'bar', source: { kind: 'reported', totals: [{ label: 'a', value: 1 }], cases: 1, source: 's' } },
        {
          mark: 'process',
          stages: [
            { label: 'one', table: { kind: 'cross', rows: { variable: 'factors' } }, boxes: [{ id: 'a' }] },
            { label: 'two', table: { kind: 'cross', rows: { variable: 'outcomes' } }, boxes: [{ id: 'b' }] },
          ],
          arrows: [{ from: 'a', to: 'b' }],
        },
        { mark: 'dot', source: table({ cols }) },
      ],
    });
    expect(tablesOf(specification).map(({ rows: axis, cols: across }) => [axis.variable, across?.variable])).toEqual([
      ['role', undefined],
      ['factors', undefined],
      ['outcomes', undefined],
      ['role', 'type'],
    ]);
  });
});
