import { indent } from './chart-layout.ts';
import { type Colour, inks, mix } from './colour.ts';
import { firstBaseline, linesHeight, linesMarks, moveMarks, nowhere, rectangleMark, textMark } from './make-marks.ts';
import { rampColour, seriesStyles } from './palette.ts';
import type { BodyLayout, PanelFrame, PanelLayout } from './panel-layout.ts';
import type { ProcessBox, ProcessStage } from './process-data.ts';
import type { Area, Mark } from './scene.ts';
import type { Typeface } from './typeface.ts';
import { longestPiece, wrapBalanced, wrapText } from './wrap-text.ts';

const pad = 6;

/** Colours of the boxes of a process. */
export type Tints = { readonly head: Colour; readonly line: Colour };

/** The colours that a palette gives the boxes of a process. */
export function tintsOf(palette: PanelFrame['palette']): Tints {
  return {
    head: palette === 'grey' ? inks.line : mix(rampColour(0.2, palette), inks.paper, 0.35),
    line: palette === 'grey' ? inks.rule : (seriesStyles(1, palette)[0]?.colour ?? inks.rule),
  };
}

/** Marks elsewhere, held by nothing. */
export function shifted(marks: readonly Mark[], x: number, y: number): Mark[] {
  return moveMarks(marks, { x, y }, nowhere);
}

/** Whether the words of a box fit a column without one of them breaking. */
export function wordsFit(box: ProcessBox, column: number, type: Typeface): boolean {
  const { measure } = type;
  const room = column - 2 * pad - countRoom(box, type);
  const items = box.items.map(
    ({ label, depth }) => longestPiece(label, { measure, face: type.label }) + depth * indent,
  );
  return Math.max(longestPiece(box.label, { measure, face: type.strong }), ...items) <= room;
}

function countRoom({ cases, items }: ProcessBox, { measure, strong }: Typeface): number {
  return Math.max(...[cases, ...items.map((item) => item.cases)].map((text) => measure(text, strong).width)) + 8;
}

/** The name of a stage, with its base. Sizes in points. */
export function stageHead(stage: ProcessStage, width: number, type: Typeface): PanelLayout {
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

type BoxFrame = { readonly column: number; readonly type: Typeface; readonly tints: Tints };

/** A box with its codes and their cases. */
export function boxLayout(box: ProcessBox, { column, type, tints }: BoxFrame): BodyLayout {
  const { measure } = type;
  const room = column - 2 * pad - countRoom(box, type);
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
