import {
  axisOf,
  type GalleryFigure,
  type GallerySource,
  type Held,
  makeFigure,
  plainLabels,
  sourceOf,
  topAxisOf,
  topCodes,
} from './gallery-figure.ts';
import { isCounted, isYear } from './one-variable.ts';

const mostPairs = 5;
/** More columns than this do not fit over one another's names on a page. */
const mostColumns = 9;

/** The judgements that cases differ in, the first ones of the codebook: what a review is about. */
function mainVariables({ held }: GallerySource): Held[] {
  return held.filter((each) => each.variable.role === 'judgement' && isCounted(each)).slice(0, mostPairs);
}

type Pair = { readonly rows: Held; readonly cols: Held };

/** Two variables, the one with fewer codes across. */
function pairOf(first: Held, second: Held): Pair {
  return topCodes(first) <= topCodes(second) ? { rows: second, cols: first } : { rows: first, cols: second };
}

function pairsOf(source: GallerySource): Pair[] {
  const main = mainVariables(source);
  const pairs = main.flatMap((first, index) => main.slice(index + 1).map((second) => pairOf(first, second)));
  return pairs.filter(({ cols }) => topCodes(cols) <= mostColumns);
}

type Drawing = { readonly name: string; readonly panel: object; readonly width?: number };

function drawPair(source: GallerySource, { rows, cols }: Pair, { name, panel, width }: Drawing) {
  return makeFigure(source, {
    id: `${name}-${rows.variable.id}-by-${cols.variable.id}`,
    panels: [panel],
    more: { ...plainLabels([rows, cols]), size: { width: width ?? (topCodes(cols) > 4 ? 178 : 140) } },
  });
}

/** A heat map for each pair of the main judgements. */
export function heatMaps(source: GallerySource): GalleryFigure[] {
  return pairsOf(source).map((pair) => {
    const { rows, cols } = pair;
    const panel = { mark: 'heat-map', source: sourceOf(source, topAxisOf(rows), { cols: topAxisOf(cols) }) };
    return { kind: 'pair', specification: drawPair(source, pair, { name: 'heat-map', panel }) };
  });
}

/** Grouped and stacked bars of the first pair, and bars on either side of zero. */
export function comparedBars(source: GallerySource): GalleryFigure[] {
  const [pair] = pairsOf(source);
  if (pair === undefined) return [];
  const { rows, cols } = pair;
  const [axis, across] = [topAxisOf(rows), topAxisOf(cols)];
  const grouped = { mark: 'grouped-bar', source: sourceOf(source, axis, { cols: across }) };
  const shares = sourceOf(source, axis, { cols: across, percent: 'row', base: 'responses' });
  const stacked = { mark: 'stacked-bar', value: 'percent', source: shares };
  const figures = [
    drawPair(source, pair, { name: 'grouped', panel: grouped }),
    drawPair(source, pair, { name: 'stacked', panel: stacked }),
    ...divergingFigures(source),
  ];
  return figures.map((specification) => ({ kind: 'bars', specification }));
}

const worse = /^(worse|negative|decrease|decreased|disagree|no|against|harm|lower|small)$/;

/** Directions of outcomes where the codebook has them, else a main judgement by one with two codes. */
function divergingFigures(source: GallerySource) {
  const family = sameCodes(source);
  if (family.length > 1) {
    const left = (family[0]?.codes ?? []).filter((code) => worse.test(code));
    const tables = family.map(({ variable }) => ({
      kind: 'cross',
      rows: { variable: variable.id },
      policy: source.policy,
      percent: 'column',
    }));
    const panel = { mark: 'diverging-bar', left, value: 'percent', source: { kind: 'tables', tables } };
    return [makeFigure(source, { id: 'directions', panels: [panel] })];
  }
  const main = mainVariables(source);
  const split = source.held.find((held) => isCounted(held) && held.codes.length === 2) ?? main[0];
  const rows = main.find(({ variable }) => variable.id !== split?.variable.id);
  if (split === undefined || rows === undefined) return [];
  const pair = { rows, cols: split };
  const panel = {
    mark: 'diverging-bar',
    left: split.codes.slice(0, Math.floor(split.codes.length / 2)),
    source: sourceOf(source, topAxisOf(rows), { cols: axisOf(split) }),
  };
  return [drawPair(source, pair, { name: 'diverging', panel })];
}

/** Single choices that share their codes, one of which says that something went worse. */
function sameCodes({ held }: GallerySource): Held[] {
  const single = held.filter(({ variable, cases }) => variable.kind === 'single' && cases > 0);
  const codesOf = ({ variable }: Held) => ('codes' in variable ? variable.codes.map(({ id }) => id) : []);
  const first = single.find((each) => codesOf(each).includes('worse'));
  if (first === undefined) return [];
  const names = codesOf(first).join();
  return single.filter((each) => codesOf(each).join() === names);
}

/** Years, and years by the first single judgement. */
export function timelines(source: GallerySource): GalleryFigure[] {
  const by = source.held.find(
    (held) => isCounted(held) && held.variable.kind === 'single' && held.variable.role === 'judgement',
  );
  return source.held.filter(isYear).flatMap((year): GalleryFigure[] => {
    const { id } = year.variable;
    const rows = { variable: id };
    const alone = makeFigure(source, {
      id: `timeline-${id}`,
      panels: [{ mark: 'timeline', source: sourceOf(source, rows) }],
      more: { size: { width: 140 } },
    });
    if (by === undefined) return [{ kind: 'time', specification: alone }];
    const panel = { mark: 'timeline', source: sourceOf(source, rows, { cols: axisOf(by) }) };
    const crossed = drawPair(source, { rows: year, cols: by }, { name: 'timeline', panel, width: 178 });
    return [
      { kind: 'time', specification: alone },
      { kind: 'time', specification: crossed },
    ];
  });
}

/** The evidence gap map of the two multiple choices with the most codes. */
export function gapMaps(source: GallerySource): GalleryFigure[] {
  const multiple = source.held.filter(
    (each) => each.variable.kind === 'multiple' && each.variable.role === 'judgement' && each.used.length > 1,
  );
  const [first, second] = multiple.toSorted((one, other) => other.codes.length - one.codes.length);
  if (first === undefined || second === undefined || topCodes(second) > mostColumns) return [];
  const pair = { rows: first, cols: second };
  const panel = { mark: 'gap-map', source: sourceOf(source, axisOf(first), { cols: topAxisOf(second) }) };
  return [{ kind: 'gaps', specification: drawPair(source, pair, { name: 'gap-map', panel, width: 178 }) }];
}
