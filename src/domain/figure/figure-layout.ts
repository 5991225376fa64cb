import { columnWidths, type FigureSpecification } from '../model/figure-specification.ts';
import { fixedDecimals } from '../model/fixed-decimals.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { chartConfiguration, type FigureChart } from './chart-configuration.ts';
import { type ChartLayout, chartLayout, type Stretch, wantedLabelRoom } from './chart-layout.ts';
import { inks } from './colour.ts';
import type { FigureData, PanelData } from './figure-data.ts';
import { headLayout } from './head-layout.ts';
import { heatMapLayout } from './heat-map-layout.ts';
import { keyLayout } from './key-layout.ts';
import { firstBaseline, lineMark, linesHeight, linesMarks, moveMarks, rectangleMark } from './make-marks.ts';
import { inMillimetres, inPoints } from './millimetres.ts';
import { moveAreas } from './move-areas.ts';
import { stylesOf } from './palette.ts';
import type { BodyLayout, PanelFrame } from './panel-layout.ts';
import { type GridPanel, type PanelRow, panelRows } from './panel-rows.ts';
import { processLayout } from './process-layout.ts';
import type { Area, Box, Mark } from './scene.ts';
import type { Measure } from './type-measure.ts';
import { type Typeface, typeface } from './typeface.ts';
import { wrapText } from './wrap-text.ts';

/** A figure with everything in its place, in points: what is drawn already, and the charts that Chart.js draws. */
export type FigureLayout = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly charts: readonly PlacedChart[];
  /** What stands behind the marks that are drawn already. */
  readonly areas: readonly Area[];
};

/** A chart with its place; `body` is the panel with its key. */
export type PlacedChart = {
  readonly box: Box;
  readonly body: Box;
  readonly layout: ChartLayout;
  readonly configuration: FigureChart;
};

const margin = 10;
const gutter = 20;
const rowGap = 16;
/** Of a figure's grid, in points; panels may take several. */
const leastColumn = inPoints(7);
/** Labels, bars and their numbers in less than this would be cut. */
const leastPanel = inPoints(44);

/**
 * Places a figure's title, panels and notes on a page as wide as asked for; without a height of its own the page is as
 * high as its content. A height too small for the content is `invalid-input` and names the least one; so are columns
 * too narrow to draw in.
 */
export function figureLayout(
  specification: FigureSpecification,
  data: FigureData,
  measure: Measure,
): Result<FigureLayout> {
  const { height } = specification.size;
  const narrow = tooNarrow(specification);
  if (narrow !== null) return fail('invalid-input', narrow);
  const roomy = withRoom(specification);
  const place = (stretch: Stretch) =>
    pageLayout(roomy, data, {
      type: typeface(specification.fontSize, measure, specification.font),
      stretch,
    });
  if (height === undefined) return ok(place(1));
  const wanted = inPoints(height);
  let [low, high] = [0.85, 6];
  const least = place(low).height;
  if (least > wanted + 0.01) {
    const needed = Math.ceil(inMillimetres(least) * 10) / 10;
    return fail('invalid-input', sentence('figures.too-low', { id: specification.id, needed, height }));
  }
  for (let turn = 0; turn < 24; turn += 1) {
    const middle = (low + high) / 2;
    if (place(middle).height > wanted) high = middle;
    else low = middle;
  }
  const layout = place(low);
  const paper = rectangleMark({ x: 0, y: 0, width: layout.width, height: wanted }, inks.paper);
  return ok({ ...layout, height: wanted, marks: [paper, ...layout.marks.slice(1)] });
}

function tooNarrow({ id, size, columns }: FigureSpecification): string | null {
  const column = (pageWidth(size) - 2 * margin - gutter * (columns - 1)) / columns;
  if (column >= leastColumn) return null;
  const wide = fixedDecimals(inMillimetres(column), 0);
  return sentence('figures.too-narrow', { id, columns, wide, least: inMillimetres(leastColumn) });
}

/** The same figure with its panels one under another where side by side one of them would have no room for its words. */
function withRoom(specification: FigureSpecification): FigureSpecification {
  const { columns, panels, size } = specification;
  const column = (pageWidth(size) - 2 * margin - gutter * (columns - 1)) / columns;
  const widths = panels.map(({ span }) => column * span + gutter * (span - 1));
  return Math.min(...widths) < leastPanel ? { ...specification, columns: 1 } : specification;
}

function pageWidth({ width }: FigureSpecification['size']): number {
  return inPoints(typeof width === 'number' ? width : columnWidths[width]);
}

type Setting = { readonly type: Typeface; readonly stretch: Stretch };

function pageLayout(specification: FigureSpecification, data: FigureData, { type, stretch }: Setting): FigureLayout {
  const width = pageWidth(specification.size);
  const inner = width - 2 * margin;
  const title = wrapText(data.title, inner, { measure: type.measure, face: type.title });
  const titleMarks = linesMarks(
    title,
    { x: 0, y: firstBaseline(0, type.title) },
    { measure: type.measure, face: type.title, colour: inks.ink },
  );
  const marks: Mark[] = moveMarks(
    titleMarks,
    { x: margin, y: margin },
    { x: margin, y: margin, width: inner, height: linesHeight(title.length, type.title) },
  );
  const charts: PlacedChart[] = [];
  const areas: Area[] = [];
  const rows = panelRows(specification, data);
  let y = margin + linesHeight(title.length, type.title) + (data.panels.length > 1 ? 7 : 1);
  for (const [index, row] of rows.entries()) {
    const placed = placeRow(
      { row, rows, columns: specification.columns, y, inner },
      { type, stretch, palette: specification.palette, plain: specification.plain === true },
    );
    marks.push(...placed.marks);
    areas.push(...placed.areas);
    charts.push(...placed.charts);
    y = placed.bottom + (index < rows.length - 1 ? rowGap : 0);
  }
  const notes = noteMarks(data.notes, { y, inner }, type);
  const height = notes.bottom + margin;
  return {
    width,
    height,
    charts,
    areas,
    marks: [rectangleMark({ x: 0, y: 0, width, height }, inks.paper), ...marks, ...notes.marks],
  };
}

function noteMarks(
  notes: readonly string[],
  { y, inner }: { y: number; inner: number },
  type: Typeface,
): { bottom: number; marks: Mark[] } {
  if (notes.length === 0) return { bottom: y, marks: [] };
  const lines = notes.flatMap((note) => wrapText(note, inner, { measure: type.measure, face: type.small }));
  const top = y + 10;
  const height = linesHeight(lines.length, type.small);
  const box = { x: margin, y: top, width: inner, height: height + 5 };
  const drawn = [
    lineMark(
      [
        [0, 0],
        [inner, 0],
      ],
      { colour: inks.line, width: 0.5, dash: [] },
    ),
    ...linesMarks(
      lines,
      { x: 0, y: firstBaseline(5, type.small) },
      { measure: type.measure, face: type.small, colour: inks.muted },
    ),
  ];
  return { bottom: top + 5 + height, marks: moveMarks(drawn, { x: margin, y: top }, box) };
}

type RowPlace = { row: PanelRow; rows: readonly PanelRow[]; columns: number; y: number; inner: number };
type PlacedRow = { marks: Mark[]; areas: Area[]; charts: PlacedChart[]; bottom: number };

function placeRow({ row, rows, columns, y, inner }: RowPlace, frame: Omit<PanelFrame, 'width'>): PlacedRow {
  const column = (inner - gutter * (columns - 1)) / columns;
  const widthOf = (span: number) => column * span + gutter * (span - 1);
  const heads = row.map(({ data, letter, span }) =>
    headLayout(data, { type: frame.type, letter, width: widthOf(span) }),
  );
  const headHeight = Math.max(...heads.map((head) => head.height));
  const bodyAt = ({ data, start, span }: GridPanel, leastHeight: number) => {
    const width = widthOf(span);
    return bodyOf(data, {
      ...frame,
      width,
      leastHeight,
      labelRoom: sharedLabelRoom(rows, { start, span, width }, frame.type),
    });
  };
  const tallest = Math.max(...row.map((panel) => bodyAt(panel, 0).height));
  const result: PlacedRow = { marks: [], areas: [], charts: [], bottom: y + headHeight + tallest };
  for (const [index, panel] of row.entries()) {
    const at = { x: margin + panel.start * (column + gutter), y };
    const width = widthOf(panel.span);
    result.marks.push(...moveMarks(heads[index]?.marks ?? [], at, { ...at, width, height: headHeight }));
    const { height, marks, areas, chart } = bodyAt(panel, tallest);
    const box = { x: at.x, y: y + headHeight, width, height };
    result.marks.push(...moveMarks(marks, box, box));
    result.areas.push(...moveAreas(areas, box));
    if (chart !== null) {
      const below = height - chart.height;
      result.charts.push({
        box: { ...box, y: box.y + below, height: chart.height },
        body: box,
        layout: chart,
        configuration: chartConfiguration(chart),
      });
    }
  }
  return result;
}

/** Bars one above the other in a column start at one line. */
function sharedLabelRoom(
  rows: readonly PanelRow[],
  place: { start: number; span: number; width: number },
  type: Typeface,
): number {
  const peers = rows.flat().filter(({ start, span }) => start === place.start && span === place.span);
  return Math.max(
    0,
    ...peers.map(({ data }) => (data.kind === 'chart' ? wantedLabelRoom(data, type, place.width) : 0)),
  );
}

type Body = BodyLayout & { readonly chart: ChartLayout | null };
type BodyFrame = PanelFrame & { readonly labelRoom: number; readonly leastHeight: number };

/** What stands under a panel's head: marks, or the key to the series with the chart below it. */
function bodyOf(data: PanelData, frame: BodyFrame): Body {
  switch (data.kind) {
    case 'heat-map':
      return { ...heatMapLayout(data, frame), chart: null };
    case 'process':
      return { ...processLayout(data, frame), chart: null };
    case 'chart': {
      const styles = stylesOf(data.series.length, frame);
      const key = data.series.length > 1 ? keyLayout(data, frame) : { height: 0, marks: [] };
      const keyRoom = key.height === 0 ? 0 : key.height + 6;
      const chart = chartLayout(data, { ...frame, styles, leastHeight: frame.leastHeight - keyRoom }, frame.type);
      return { height: keyRoom + chart.height, marks: key.marks, areas: [], chart };
    }
  }
}
