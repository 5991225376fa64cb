import { inks } from './colour.ts';
import { lineMark, polygonMark } from './make-marks.ts';
import { moveAreas } from './move-areas.ts';
import type { BodyLayout, PanelFrame } from './panel-layout.ts';
import { boxLayout, shifted, stageHead, tintsOf } from './process-box.ts';
import type { ProcessData } from './process-data.ts';
import type { Area, Box, Mark } from './scene.ts';

const between = 7;
const stageGap = 14;
/** On either side, for arrows to run down. */
const lane = 14;

type Placed = { readonly id: string; readonly stage: number; readonly box: Box };

/** Lays out a process down a narrow page: stage under stage, arrows beside them, each step on the other side. */
export function processDown(data: ProcessData, { width, type, palette }: PanelFrame): BodyLayout {
  const column = width - 2 * lane;
  const tints = tintsOf(palette);
  const placed: Placed[] = [];
  const marks: Mark[] = [];
  const areas: Area[] = [];
  let y = 0;
  for (const [index, stage] of data.stages.entries()) {
    const head = stageHead(stage, column, type);
    marks.push(...shifted(head.marks, lane, y));
    y += head.height + 6;
    for (const box of stage.boxes) {
      const { height, marks: drawn, areas: own } = boxLayout(box, { column, type, tints });
      marks.push(...shifted(drawn, lane, y));
      areas.push(...moveAreas(own, { x: lane, y }));
      placed.push({ id: box.id, stage: index, box: { x: lane, y, width: column, height } });
      y += height + between;
    }
    y += stageGap - between;
  }
  const arrows = data.arrows.flatMap((arrow) => arrowMarks(arrow, placed));
  return { height: y - stageGap, marks: [...marks, ...arrows], areas };
}

/** From the side of one box down its lane to the same side of another. */
function arrowMarks({ from, to }: { readonly from: string; readonly to: string }, placed: readonly Placed[]): Mark[] {
  const [start, end] = [from, to].map((id) => placed.find((each) => each.id === id));
  if (start === undefined || end === undefined) return [];
  const outward = start.stage % 2 === 0 ? 1 : -1;
  const edge = outward === 1 ? start.box.x + start.box.width : start.box.x;
  const [y1, y2] = [start, end].map(({ box }) => box.y + box.height / 2) as [number, number];
  const turn = edge + outward * (lane - 4);
  const head = edge + outward * 6;
  return [
    lineMark(
      [
        [edge, y1],
        [turn, y1],
        [turn, y2],
        [head, y2],
      ],
      { colour: inks.muted, width: 1, dash: [] },
    ),
    polygonMark(
      [
        [edge, y2],
        [head, y2 - 2.8],
        [head, y2 + 2.8],
      ],
      inks.muted,
    ),
  ];
}
