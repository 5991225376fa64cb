import { type FigureSpecification, figureSpecificationSchema } from '../../../src/domain/model/figure-specification.ts';
import { specification, type Wanted } from '../../support/tables.ts';

function source(wanted: Wanted) {
  return { kind: 'table', table: specification(wanted) };
}

function figure(id: string, panels: readonly object[], more: object = {}): FigureSpecification {
  return figureSpecificationSchema.parse({
    id,
    title: `Figure of ${id}`,
    caption: `Shows the mark ${id}.`,
    panels,
    ...more,
  });
}

const single = { size: { width: 'single-column' } };
const byDecade = { rows: 'service-area@reported-areas-wide', cols: 'year@decades' };

/** One figure for each mark and orientation, over the list of 56 cases. */
export const markFigures: readonly FigureSpecification[] = [
  figure(
    'bar-horizontal',
    [{ mark: 'bar', source: source({ rows: 'country', percent: 'column', sort: { rows: 'count' } }) }],
    single,
  ),
  figure(
    'bar-vertical',
    [{ mark: 'bar', orientation: 'vertical', source: source({ rows: 'year@decades', percent: 'column' }) }],
    single,
  ),
  figure(
    'bar-reported',
    [
      {
        mark: 'bar',
        source: {
          kind: 'reported',
          totals: [
            { label: 'National', value: 10 },
            { label: 'Local', value: 43 },
          ],
          cases: 56,
          source: 'section 3.1',
        },
      },
    ],
    single,
  ),
  figure(
    'bar-percent',
    [{ mark: 'bar', value: 'percent', source: source({ rows: 'country@regions', percent: 'column', decimals: 0 }) }],
    single,
  ),
  figure('stacked-bar-horizontal', [{ mark: 'stacked-bar', source: source(byDecade) }]),
  figure(
    'stacked-bar-vertical',
    [
      {
        mark: 'stacked-bar',
        orientation: 'vertical',
        source: source({ rows: 'year@decades', cols: 'country@regions' }),
      },
    ],
    single,
  ),
  figure('stacked-bar-percent', [
    { mark: 'stacked-bar', value: 'percent', source: source({ ...byDecade, percent: 'row', decimals: 0 }) },
  ]),
  figure(
    'grouped-bar-horizontal',
    [{ mark: 'grouped-bar', source: source({ rows: 'country@regions', cols: 'year@decades' }) }],
    single,
  ),
  figure('grouped-bar-vertical', [
    { mark: 'grouped-bar', orientation: 'vertical', source: source({ rows: 'country@regions', cols: 'year@decades' }) },
  ]),
  figure('dot', [{ mark: 'dot', source: source({ rows: 'service-area@areas', sort: { rows: 'count' } }) }], single),
  figure('dot-series', [{ mark: 'dot', value: 'percent', source: source({ ...byDecade, percent: 'column' }) }]),
  figure('timeline', [{ mark: 'timeline', source: source({ rows: 'year' }) }]),
  figure('heat-map', [{ mark: 'heat-map', source: source(byDecade) }], single),
  figure(
    'heat-map-percent',
    [{ mark: 'heat-map', value: 'percent', source: source({ ...byDecade, percent: 'row' }) }],
    { palette: 'grey' },
  ),
  figure('diverging-bar', [
    {
      mark: 'diverging-bar',
      left: ['europe'],
      source: source({ rows: 'service-area@reported-areas-wide', cols: 'country@regions' }),
    },
  ]),
  figure(
    'diverging-bar-percent',
    [
      {
        mark: 'diverging-bar',
        left: ['1990s', '2000s'],
        value: 'percent',
        source: source({ rows: 'country@regions', cols: 'year@decades', percent: 'row', decimals: 0 }),
      },
    ],
    { palette: 'print' },
  ),
  figure('gap-map', [{ mark: 'gap-map', source: source(byDecade) }]),
  figure('co-occurrence', [{ mark: 'co-occurrence', source: source({ rows: 'service-area', cols: 'service-area' }) }]),
  figure('plain-and-unnumbered', [{ mark: 'stacked-bar', source: source(byDecade) }], {
    plain: true,
    palette: 'grey',
    unnumbered: true,
    untitled: true,
    font: 'noto-sans',
    labels: [{ variable: 'service-area', code: 'health', label: 'Health, in short' }],
  }),
  figure('fixed-height', [{ mark: 'bar', source: source({ rows: 'country@regions' }) }], {
    size: { width: 120, height: 80 },
    fontSize: 9,
  }),
];
