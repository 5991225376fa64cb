import { indent } from './chart-layout.ts';
import { type Colour, inks, mix } from './colour.ts';
import {
  firstBaseline,
  lineMark,
  linesHeight,
  linesMarks,
  moveMarks,
  nowhere,
  polygonMark,
  rectangleMark,
  textMark,
} from './make-marks.ts';
import { rampColour, seriesStyles } from './palette.ts';
import { moveAreas } from './move-areas.ts';
import type { BodyLayout, PanelFrame, PanelLayout } from './panel-layout.ts';
import type { ProcessBox, ProcessData, ProcessStage } from './process-data.ts';
import type { Area, Box, Mark } from './scene.ts';
import type { Typeface } from './typeface.ts';
import { wrapBalanced, wrapText } from './wrap-text.ts';

const pad = 6;
const between = 9;
const arrowRoom = 30;

type Placed = { readonly id: string; readonly box: Box };

/** Lays out a process: one column a stage, boxes with codes and cases, arrows from box to box. */
export function processLayout(data: ProcessData, { width, type, palette }: PanelFrame): BodyLayout {
  const column = (width - arrowRoom * (data.stages.length - 1)) / data.stages.length;
  const heads = data.stages.map((stage) => stageHead(stage, column, type));
  const top = Math.max(...heads.map((head) => head.height)) + 6;
  const tints = {
    head: palette === 'grey' ? inks.line : mix(rampColour(0.2, palette), inks.paper, 0.35),
    line: lineColour(palette),
  };
  const stacks = data.stages.map((stage) => stage.boxes.map((box) => boxLayout(box, { column, type, tints })));
  const heights = stacks.map((stack) => stack.reduce((sum, { height }) => sum + height, between * (stack.length - 1)));
  const tallest = Math.max(...heights);
  const placed: Placed[] = [];
  const marks: Mark[] = [];
  const areas: Area[] = [];
  for (const [index, stage] of data.stages.entries()) {
    const x = index * (column + arrowRoom);
    marks.push(...shifted(heads[index]?.marks ?? [], x, 0));
    const centre = sourceCentre(stage, data.arrows, placed) ?? top + tallest / 2;
    const stackHeight = heights[index] ?? 0;
    let y = Math.min(Math.max(centre - stackHeight / 2, top), top + tallest - stackHeight);
    for (const [place, { height, marks: drawn, areas: own }] of (stacks[index] ?? []).entries()) {
      marks.push(...shifted(drawn, x, y));
      areas.push(...moveAreas(own, { x, y }));
      placed.push({ id: stage.boxes[place]?.id ?? '', box: { x, y, width: column, height } });
      y += height + between;
    }
  }
  const arrows = data.arrows.flatMap((arrow) => arrowMarks(arrow, placed));
  return { height: top + tallest, marks: [...marks, ...arrows], areas };
}

/** The middle one of the boxes that lead to a stage, so that its arrow runs straight. */
function sourceCentre(stage: ProcessStage, arrows: ProcessData['arrows'], placed: readonly Placed[]): number | null {
  const ids = stage.boxes.map((box) => box.id);
  const sources = arrows.filter(({ to }) => ids.includes(to)).map(({ from }) => from);
  const centres = placed
    .filter(({ id }) => sources.includes(id))
    .map(({ box }) => box.y + box.height / 2)
    .sort((a, b) => a - b);
  return centres[Math.floor((centres.length - 1) / 2)] ?? null;
}

function lineColour(palette: PanelFrame['palette']): Colour {
  return palette === 'grey' ? inks.rule : (seriesStyles(1, palette)[0]?.colour ?? inks.rule);
}

function shifted(marks: readonly Mark[], x: number, y: number): Mark[] {
  return moveMarks(marks, { x, y }, nowhere);
}

function stageHead(stage: ProcessStage, width: number, type: Typeface): PanelLayout {
  const label = wrapText(stage.label, width, { measure: type.measure, face: type.heading });
  const base = wrapText(stage.base, width, { measure: type.measure, face: type.small });
  const top = linesHeight(label.length, type.heading);
  return {
    height: top + linesHeight(base.length, type.small),
    marks: [
      ...linesMarks(
        label,
        { x: 0, y: firstBaseline(0, type.heading) },
        { measure: type.measure, face: type.heading, colour: inks.ink },
      ),
      ...linesMarks(
        base,
        { x: 0, y: firstBaseline(top, type.small) },
        { measure: type.measure, face: type.small, colour: inks.muted },
      ),
    ],
  };
}

type BoxFrame = { column: number; type: Typeface; tints: { head: Colour; line: Colour } };

function boxLayout(box: ProcessBox, { column, type, tints }: BoxFrame): BodyLayout {
  const { measure } = type;
  const counts = [box.cases, ...box.items.map((item) => item.cases)];
  const countRoom = Math.max(...counts.map((text) => measure(text, type.strong).width)) + 8;
  const room = column - 2 * pad - countRoom;
  const right = column - pad;
  const label = wrapBalanced(box.label, room, { measure, face: type.strong });
  const headHeight = linesHeight(label.length, type.strong) + 2 * 4;
  const strong = { measure, face: type.strong, colour: inks.ink };
  const plain = { measure, face: type.label, colour: inks.ink };
  const marks: Mark[] = [
    ...linesMarks(label, { x: pad, y: firstBaseline(4, type.strong) }, strong),
    textMark(box.cases, { x: right, y: firstBaseline(4, type.strong), align: 'right' }, strong),
  ];
  const areas: Area[] = [{ box: { x: 0, y: 0, width: column, height: headHeight }, behind: box.behind }];
  let y = headHeight + (box.items.length > 0 ? 4 : 0);
  for (const item of box.items) {
    const lines = wrapBalanced(item.label, room - item.depth * indent, { measure, face: type.label });
    marks.push(...linesMarks(lines, { x: pad + item.depth * indent, y: firstBaseline(y, type.label) }, plain));
    marks.push(textMark(item.cases, { x: right, y: firstBaseline(y, type.label), align: 'right' }, plain));
    const height = linesHeight(lines.length, type.label);
    areas.push({ box: { x: 2, y, width: column - 4, height }, behind: item.behind });
    y += height + 1.5;
  }
  const height = y + (box.items.length > 0 ? 2 : 0);
  const edge = { colour: tints.line, width: 0.75, dash: [] };
  const whole = rectangleMark({ x: 0, y: 0, width: column, height }, inks.paper, edge);
  const head = rectangleMark({ x: 0, y: 0, width: column, height: headHeight }, tints.head, edge);
  return { height, marks: [whole, head, ...marks], areas };
}

/** From the right side of one box to the left side of another, at right angles. */
function arrowMarks({ from, to }: { readonly from: string; readonly to: string }, placed: readonly Placed[]): Mark[] {
  const [start, end] = [from, to].map((id) => placed.find((each) => each.id === id)?.box);
  if (start === undefined || end === undefined) return [];
  const [x1, y1] = [start.x + start.width, start.y + start.height / 2];
  const [x2, y2] = [end.x, end.y + end.height / 2];
  const turn = x2 - arrowRoom / 2;
  const head = 5;
  const straight = Math.abs(y1 - y2) < 0.5;
  const line: [number, number][] = straight
    ? [
        [x1, y2],
        [x2 - head, y2],
      ]
    : [
        [x1, y1],
        [turn, y1],
        [turn, y2],
        [x2 - head, y2],
      ];
  return [
    lineMark(line, { colour: inks.muted, width: 1, dash: [] }),
    polygonMark(
      [
        [x2, y2],
        [x2 - head - 1, y2 - 2.8],
        [x2 - head - 1, y2 + 2.8],
      ],
      inks.muted,
    ),
  ];
}
