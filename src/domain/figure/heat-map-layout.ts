import { indent } from './chart-layout.ts';
import { inks } from './colour.ts';
import type { HeatMapData } from './heat-map-data.ts';
import { firstBaseline, linesHeight, linesMarks, moveMarks, nowhere, textMark } from './make-marks.ts';
import { cellMarks, hasCell, seam } from './map-cells.ts';
import type { Category } from './panel-head.ts';
import type { BodyLayout, PanelFrame, PanelLayout } from './panel-layout.ts';
import { panelName } from './panel-rows.ts';
import { scaleLayout } from './scale-layout.ts';
import type { Area, Box, Mark } from './scene.ts';
import { capHeight } from './type-measure.ts';
import type { Typeface } from './typeface.ts';
import { longestPiece, wrapBalanced, wrapText } from './wrap-text.ts';

const widestCell = 108;
/** Two digits have room in it. */
const leastCell = 17;

type Columns = { readonly labelRoom: number; readonly cell: number; readonly allRoom: number; readonly right: number };
type Row = { readonly lines: readonly string[]; readonly top: number; readonly height: number };

/** Lays out a heat map: shaded cells with their numbers, wrapped labels, totals at the edges, and the scale below. */
export function heatMapLayout(data: HeatMapData, frame: PanelFrame): BodyLayout {
  const write = { measure: frame.type.measure, face: frame.type.label };
  const { cell } = columnsOf(data, frame);
  const tight = data.cols.some(({ label }) => longestPiece(label, write) > cell - 5);
  if (!tight) return mapLayout(data, [], frame);
  if (data.mark === 'co-occurrence') return mapLayout(numbered(data), [], frame);
  return mapLayout(
    { ...data, cols: data.cols.map((col, at) => ({ ...col, label: letter(at) })) },
    lettered(data),
    frame,
  );
}

/** What the letters over the columns stand for, where their names have no room there. */
function lettered({ cols }: HeatMapData): string[] {
  return cols.map(({ label }, at) => `${letter(at)}\u2002${label}`);
}

/** Small, because panels bear large ones. */
function letter(at: number): string {
  return panelName(at).toLowerCase();
}

/** A matrix whose names have no room under its columns numbers its rows, and its columns bear the numbers. */
function numbered(data: HeatMapData): HeatMapData {
  return {
    ...data,
    rows: data.rows.map((row, index) => ({ ...row, label: `${index + 1}\u2002${row.label}` })),
    cols: data.cols.map((col, index) => ({ ...col, label: String(index + 1) })),
  };
}

function mapLayout(data: HeatMapData, key: readonly string[], frame: PanelFrame): BodyLayout {
  const { type } = frame;
  const columns = columnsOf(data, frame);
  // Each pair stands once, so that the columns of a matrix end at its foot and are named there.
  const once = data.mark === 'co-occurrence';
  const head = once ? { height: 0, marks: [] } : headMarks(data, columns, type);
  const rows = rowsOf(data, { columns, top: head.height, frame });
  const bottom = (rows.at(-1)?.top ?? 0) + (rows.at(-1)?.height ?? 0);
  const foot = once ? footMarks(data, columns, type) : keyMarks(key, frame);
  const radius = Math.min(columns.cell, ...rows.map(({ height }) => height)) / 2 - seam;
  const scale = scaleLayout(data, { labelRoom: columns.labelRoom, radius }, frame);
  const top = bottom + foot.height + 8;
  return {
    height: top + scale.height,
    marks: [
      ...head.marks,
      ...rows.flatMap((row, index) => rowMarks({ data, row, index, columns, radius }, frame)),
      ...moveMarks(foot.marks, { x: 0, y: bottom }, nowhere),
      ...moveMarks(scale.marks, { x: 0, y: top }, nowhere),
    ],
    areas: rows.flatMap((row, index) => areasOf({ data, row, index, columns })),
  };
}

function faceOf(category: Category, type: Typeface) {
  return category.parent ? type.strong : type.label;
}

function columnsOf(data: HeatMapData, { width, type }: PanelFrame): Columns {
  const wanted = Math.max(
    ...data.rows.map((row) => type.measure(row.label, faceOf(row, type)).width + row.depth * indent),
    data.mark === 'co-occurrence' ? 0 : type.measure(data.rowTitle, type.small).width,
  );
  const totals = data.mark === 'co-occurrence' ? [] : [data.all, ...data.rowCases];
  const allRoom =
    totals.length === 0 ? 0 : Math.max(...totals.map((text) => type.measure(text, type.small).width)) + 10;
  const widest = Math.max(
    leastCell,
    ...data.cols.map((col) => longestPiece(col.label, { measure: type.measure, face: type.label }) + 6),
  );
  const least = Math.max(
    ...data.rows.map(
      (row) => longestPiece(row.label, { measure: type.measure, face: faceOf(row, type) }) + row.depth * indent + 9,
    ),
  );
  // Whole words over the columns come before long lines beside the rows.
  const left = width - allRoom - Math.min(widest, widestCell) * data.cols.length;
  const room = Math.min(Math.ceil(wanted) + 8, Math.max(left, least));
  const used = data.rows.flatMap((row) => {
    const face = faceOf(row, type);
    const lines = wrapBalanced(row.label, room - 8 - row.depth * indent, { measure: type.measure, face });
    return lines.map((line) => type.measure(line, face).width + row.depth * indent);
  });
  const labelRoom =
    Math.ceil(
      Math.max(
        ...used,
        data.mark === 'co-occurrence' ? 0 : longestPiece(data.rowTitle, { measure: type.measure, face: type.small }),
      ),
    ) + 8;
  const cell = Math.min(widestCell, (width - labelRoom - allRoom) / data.cols.length);
  return { labelRoom, cell, allRoom, right: labelRoom + cell * data.cols.length };
}

function headMarks(data: HeatMapData, { labelRoom, cell, right, allRoom }: Columns, type: Typeface): PanelLayout {
  const quiet = { measure: type.measure, face: type.small, colour: inks.muted };
  const ink = { measure: type.measure, face: type.label, colour: inks.ink };
  const labels = data.cols.map((col) => wrapBalanced(col.label, cell - 5, { measure: type.measure, face: type.label }));
  const colTitle = wrapText(data.colTitle, right + allRoom - labelRoom, { measure: type.measure, face: type.small });
  const title = linesHeight(colTitle.length, type.small) + 3;
  const names = linesHeight(Math.max(...labels.map((lines) => lines.length)), type.label);
  const rowTitle = wrapText(data.rowTitle, labelRoom - 8, { measure: type.measure, face: type.small });
  const bases = data.cols.map((_, index) => `n = ${data.colCases[index] ?? ''}`);
  const one = linesHeight(1, type.small);
  // Where the words of the bases would meet, they stand once, in a line of their own.
  const tight = bases.some((base) => type.measure(base, type.small).width > cell - 2);
  const height = Math.max(title + names + one, linesHeight(rowTitle.length, type.small) + (tight ? one : 0)) + 3;
  const foot = height - 3 - type.small.size * 0.3;
  const rowFoot = foot - linesHeight(rowTitle.length - 1, type.small) - (tight ? one : 0);
  return {
    height,
    marks: [
      ...linesMarks(colTitle, { x: labelRoom, y: firstBaseline(0, type.small) }, quiet),
      ...linesMarks(rowTitle, { x: 0, y: rowFoot }, quiet),
      ...(tight ? [textMark('n =', { x: labelRoom - 4, y: foot, align: 'right' }, quiet)] : []),
      textMark(data.all, { x: right + allRoom - 2, y: foot, align: 'right' }, quiet),
      ...labels.flatMap((lines, index) => {
        const x = labelRoom + cell * (index + 0.5);
        const top = height - 3 - linesHeight(1, type.small) - linesHeight(lines.length, type.label);
        return [
          ...linesMarks(lines, { x, y: firstBaseline(top, type.label), align: 'center' }, ink),
          textMark(tight ? (data.colCases[index] ?? '') : (bases[index] ?? ''), { x, y: foot, align: 'center' }, quiet),
        ];
      }),
    ],
  };
}

/** The names of the columns by their letters, under the cells. */
function keyMarks(key: readonly string[], { width, type }: PanelFrame): PanelLayout {
  const write = { measure: type.measure, face: type.small, colour: inks.ink };
  const lines = key.flatMap((entry) => wrapText(entry, width, write));
  if (lines.length === 0) return { height: 0, marks: [] };
  return {
    height: 6 + linesHeight(lines.length, type.small),
    marks: linesMarks(lines, { x: 0, y: firstBaseline(6, type.small) }, write),
  };
}

/** The names of the columns under a matrix. */
function footMarks(data: HeatMapData, { labelRoom, cell }: Columns, type: Typeface): PanelLayout {
  const write = { measure: type.measure, face: type.label };
  // A number is not broken; where even it has no room the checks say so.
  const labels = data.cols.map((col) => wrapBalanced(col.label, /^\d+$/u.test(col.label) ? cell * 2 : cell - 5, write));
  const ink = { measure: type.measure, face: type.label, colour: inks.ink };
  return {
    height: 3 + linesHeight(Math.max(...labels.map((lines) => lines.length)), type.label),
    marks: labels.flatMap((lines, index) =>
      linesMarks(lines, { x: labelRoom + cell * (index + 0.5), y: firstBaseline(3, type.label), align: 'center' }, ink),
    ),
  };
}

function rowsOf(
  data: HeatMapData,
  { columns, top, frame }: { columns: Columns; top: number; frame: PanelFrame },
): Row[] {
  const { type, stretch } = frame;
  let next = top;
  return data.rows.map((row) => {
    const room = columns.labelRoom - 8 - row.depth * indent;
    const lines = wrapBalanced(row.label, room, { measure: type.measure, face: faceOf(row, type) });
    const text = linesHeight(lines.length, type.label);
    const least = type.label.size * (data.mark === 'gap-map' ? 3.1 : 1.85);
    const height = Math.max(text + 1, Math.max(text + 5, least) * stretch);
    next += height;
    return { lines, top: next - height, height };
  });
}

type RowPlace = { data: HeatMapData; row: Row; index: number; columns: Columns };
type RowDrawing = RowPlace & { radius: number };

function boxAt(column: number, { row, columns }: Pick<RowPlace, 'row' | 'columns'>): Box {
  const x = columns.labelRoom + column * columns.cell;
  return { x: x + seam / 2, y: row.top + seam / 2, width: columns.cell - seam, height: row.height - seam };
}

function areasOf({ data, row, index, columns }: RowPlace): Area[] {
  return (data.behind[index] ?? []).flatMap((behind, column) =>
    behind.count === 0 || !hasCell(data, index, column) ? [] : [{ box: boxAt(column, { row, columns }), behind }],
  );
}

function rowMarks({ data, row, index, columns, radius }: RowDrawing, frame: PanelFrame): Mark[] {
  const { type } = frame;
  const category = data.rows[index] ?? { label: '', depth: 0, parent: false };
  const middle = row.top + row.height / 2;
  const baseline = (size: number) => middle + (size * capHeight) / 2;
  const first = baseline(type.label.size) - linesHeight(row.lines.length - 1, type.label) / 2;
  const face = faceOf(category, type);
  const cells = (data.values[index] ?? []).flatMap((_, column) =>
    hasCell(data, index, column)
      ? cellMarks(data, { row: index, column, box: boxAt(column, { row, columns }), baseline, radius }, frame)
      : [],
  );
  const total = { x: columns.right + columns.allRoom - 2, y: baseline(type.label.size), align: 'right' as const };
  const quiet = { measure: type.measure, face: type.small, colour: inks.muted };
  return [
    ...linesMarks(
      row.lines,
      { x: category.depth * indent, y: first },
      { measure: type.measure, face, colour: inks.ink },
    ),
    ...cells,
    ...(columns.allRoom === 0 ? [] : [textMark(data.rowCases[index] ?? '', total, quiet)]),
  ];
}
