import { indent } from './chart-layout.ts';
import { inks, readableInk } from './colour.ts';
import type { HeatMapData } from './heat-map-data.ts';
import { firstBaseline, linesHeight, linesMarks, moveMarks, nowhere, rectangleMark, textMark } from './make-marks.ts';
import { rampColour } from './palette.ts';
import type { PanelFrame, PanelLayout } from './panel-layout.ts';
import type { Category } from './panel-head.ts';
import type { Mark } from './scene.ts';
import { capHeight } from './type-measure.ts';
import type { Typeface } from './typeface.ts';
import { longestPiece, wrapBalanced, wrapText } from './wrap-text.ts';

const seam = 1;
const widestCell = 108;

type Columns = { readonly labelRoom: number; readonly cell: number; readonly allRoom: number; readonly right: number };
type Row = { readonly lines: readonly string[]; readonly top: number; readonly height: number };

/** Lays out a heat map: shaded cells with their numbers, wrapped labels, totals at the edges, and the scale below. */
export function heatMapLayout(data: HeatMapData, frame: PanelFrame): PanelLayout {
  const { type } = frame;
  const columns = columnsOf(data, frame);
  const head = headMarks(data, columns, type);
  const rows = rowsOf(data, { columns, top: head.height, frame });
  const bottom = (rows.at(-1)?.top ?? 0) + (rows.at(-1)?.height ?? 0);
  const scale = scaleLayout(data, columns.labelRoom, frame);
  const top = bottom + 8;
  return {
    height: top + scale.height,
    marks: [
      ...head.marks,
      ...rows.flatMap((row, index) => rowMarks({ data, row, index, columns }, frame)),
      ...moveMarks(scale.marks, { x: 0, y: top }, nowhere),
    ],
  };
}

function faceOf(category: Category, type: Typeface) {
  return category.parent ? type.strong : type.label;
}

function columnsOf(data: HeatMapData, { width, type }: PanelFrame): Columns {
  const wanted = Math.max(
    ...data.rows.map((row) => type.measure(row.label, faceOf(row, type)).width + row.depth * indent),
    type.measure(data.rowTitle, type.small).width,
  );
  const allRoom = Math.max(...[data.all, ...data.rowCases].map((text) => type.measure(text, type.small).width)) + 10;
  const widest =
    Math.max(...data.cols.map((col) => longestPiece(col.label, { measure: type.measure, face: type.label }))) + 6;
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
    Math.ceil(Math.max(...used, longestPiece(data.rowTitle, { measure: type.measure, face: type.small }))) + 8;
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
  const height = Math.max(title + names + linesHeight(1, type.small), linesHeight(rowTitle.length, type.small)) + 3;
  const foot = height - 3 - type.small.size * 0.3;
  return {
    height,
    marks: [
      ...linesMarks(colTitle, { x: labelRoom, y: firstBaseline(0, type.small) }, quiet),
      ...linesMarks(rowTitle, { x: 0, y: foot - linesHeight(rowTitle.length - 1, type.small) }, quiet),
      textMark(data.all, { x: right + allRoom - 2, y: foot, align: 'right' }, quiet),
      ...labels.flatMap((lines, index) => {
        const x = labelRoom + cell * (index + 0.5);
        const top = height - 3 - linesHeight(1, type.small) - linesHeight(lines.length, type.label);
        return [
          ...linesMarks(lines, { x, y: firstBaseline(top, type.label), align: 'center' }, ink),
          textMark(`n = ${data.colCases[index] ?? ''}`, { x, y: foot, align: 'center' }, quiet),
        ];
      }),
    ],
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
    const height = Math.max(text + 1, Math.max(text + 5, type.label.size * 1.85) * stretch);
    next += height;
    return { lines, top: next - height, height };
  });
}

type RowDrawing = { data: HeatMapData; row: Row; index: number; columns: Columns };

function rowMarks({ data, row, index, columns }: RowDrawing, { type, palette }: PanelFrame): Mark[] {
  const category = data.rows[index] ?? { label: '', depth: 0, parent: false };
  const middle = row.top + row.height / 2;
  const baseline = (size: number) => middle + (size * capHeight) / 2;
  const first = baseline(type.label.size) - linesHeight(row.lines.length - 1, type.label) / 2;
  const face = faceOf(category, type);
  const cells = (data.values[index] ?? []).flatMap((value, column) => {
    const x = columns.labelRoom + column * columns.cell;
    const box = { x: x + seam / 2, y: row.top + seam / 2, width: columns.cell - seam, height: row.height - seam };
    const ground = value === null ? inks.paper : rampColour(data.most === 0 ? 0 : value / data.most, palette);
    const stroke = value === null ? { colour: inks.line, width: 0.5, dash: [] } : null;
    const empty = value === null || value === 0;
    const colour = empty ? inks.muted : readableInk(ground);
    const text = data.labels[index]?.[column] ?? '';
    const at = { x: x + columns.cell / 2, y: baseline(type.label.size), align: 'center' as const };
    return [
      rectangleMark(box, ground, stroke),
      textMark(text, at, { measure: type.measure, face: empty ? type.label : type.strong, colour }),
    ];
  });
  const total = { x: columns.right + columns.allRoom - 2, y: baseline(type.label.size), align: 'right' as const };
  return [
    ...linesMarks(
      row.lines,
      { x: category.depth * indent, y: first },
      { measure: type.measure, face, colour: inks.ink },
    ),
    ...cells,
    textMark(data.rowCases[index] ?? '', total, { measure: type.measure, face: type.small, colour: inks.muted }),
  ];
}

/** The scale under the cells, or further left where its words need the room. */
function scaleLayout(data: HeatMapData, labelRoom: number, { type, palette, width }: PanelFrame): PanelLayout {
  const write = { measure: type.measure, face: type.small };
  const quiet = { ...write, colour: inks.muted };
  const [height, steps, length] = [type.small.size, 60, 72];
  const baseline = height / 2 + (type.small.size * capHeight) / 2;
  const zero = type.measure('0', type.small).width + 4;
  const whole = zero + length + 4 + type.measure(data.mostLabel, type.small).width + seam;
  const start = Math.max(0, Math.min(labelRoom, width - whole)) + seam / 2;
  const from = start + zero;
  const right = from + length + 4;
  const ramp = Array.from({ length: steps }, (_, step) => {
    const left = from + (length / steps) * step;
    // Each step reaches the end, under those that follow, so that no seam shows between them.
    const box = { x: left, y: 0, width: from + length - left, height };
    return rectangleMark(box, rampColour(step / (steps - 1), palette));
  });
  const most = wrapText(data.mostLabel, width - right, write);
  return {
    height: type.small.size * 0.08 + linesHeight(most.length, type.small),
    marks: [
      textMark('0', { x: start, y: baseline }, quiet),
      ...ramp,
      ...linesMarks(most, { x: right, y: baseline }, quiet),
    ],
  };
}
