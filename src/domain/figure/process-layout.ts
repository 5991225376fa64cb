import { inks } from './colour.ts';
import { lineMark, polygonMark } from './make-marks.ts';
import { moveAreas } from './move-areas.ts';
import type { BodyLayout, PanelFrame } from './panel-layout.ts';
import { boxLayout, shifted, stageHead, tintsOf, wordsFit } from './process-box.ts';
import type { ProcessData, ProcessStage } from './process-data.ts';
import { processDown } from './process-down.ts';
import type { Area, Box, Mark } from './scene.ts';

const between = 9;
const arrowRoom = 30;

type Placed = { readonly id: string; readonly box: Box };

/**
 * Lays out a process: one column a stage, boxes with codes and cases, arrows from box to box. Where columns are too narrow for
 * the words, the stages stand one under another.
 */
export function processLayout(data: ProcessData, frame: PanelFrame): BodyLayout {
  const column = (frame.width - arrowRoom * (data.stages.length - 1)) / data.stages.length;
  const fits = data.stages.every(({ boxes }) => boxes.every((box) => wordsFit(box, column, frame.type)));
  return fits ? sideBySide(data, column, frame) : processDown(data, frame);
}

function sideBySide(data: ProcessData, column: number, { type, palette }: PanelFrame): BodyLayout {
  const heads = data.stages.map((stage) => stageHead(stage, column, type));
  const top = Math.max(...heads.map((head) => head.height)) + 6;
  const tints = tintsOf(palette);
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
