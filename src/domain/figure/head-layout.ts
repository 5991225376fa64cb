import { inks } from './colour.ts';
import type { PanelData } from './figure-data.ts';
import { firstBaseline, linesHeight, linesMarks, textMark } from './make-marks.ts';
import type { PanelFrame, PanelLayout } from './panel-layout.ts';
import type { Mark } from './scene.ts';
import { wrapText } from './wrap-text.ts';

type HeadFrame = Pick<PanelFrame, 'type' | 'width'> & { readonly letter: string | null };

/** Lays out what stands over a panel: letter, title and base. */
export function headLayout(data: PanelData, frame: HeadFrame): PanelLayout {
  const { type, width, letter } = frame;
  const { measure, heading, small } = type;
  const { title, base } = data.head;
  const marks: Mark[] = [];
  let y = 0;
  if (title !== null || letter !== null) {
    const ink = { measure, face: heading, colour: inks.ink };
    const left = letter === null ? 0 : heading.size * 1.45;
    const lines = wrapText(title ?? '', width - left, { measure, face: heading });
    if (letter !== null) marks.push(textMark(letter, { x: 0, y: firstBaseline(0, heading) }, ink));
    marks.push(...linesMarks(lines, { x: left, y: firstBaseline(0, heading) }, ink));
    y += linesHeight(Math.max(1, lines.length), heading) + 0.5;
  }
  if (base !== '') {
    const lines = wrapText(base, width, { measure, face: small });
    marks.push(
      ...linesMarks(lines, { x: 0, y: firstBaseline(y, small) }, { measure, face: small, colour: inks.muted }),
    );
    y += linesHeight(lines.length, small);
  }
  return { height: y + 6, marks };
}
