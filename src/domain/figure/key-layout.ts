import type { ChartData } from './chart-data.ts';
import { inks } from './colour.ts';
import { linesHeight, linesMarks, swatchMarks } from './make-marks.ts';
import { stylesOf } from './palette.ts';
import type { PanelFrame, PanelLayout } from './panel-layout.ts';
import { pointMark, pointStyleOf } from './point-styles.ts';
import type { Mark } from './scene.ts';
import { capHeight } from './type-measure.ts';
import { wrapText } from './wrap-text.ts';

const apart = 12;
const swatch = { width: 10, height: 7, gap: 4 };

/** Lays out the key to the series, entry after entry, in as many lines as it takes. */
export function keyLayout(
  data: ChartData,
  { type, palette, plain, width }: Pick<PanelFrame, 'type' | 'palette' | 'plain' | 'width'>,
): PanelLayout {
  const { measure, label: face } = type;
  const step = linesHeight(1, face) + 1;
  const left = swatch.width + swatch.gap;
  const styles = stylesOf(data.series.length, { palette, plain });
  const marks: Mark[] = [];
  let [x, y, lowest] = [0, 0, step];
  for (const [index, { label }] of data.series.entries()) {
    const lines = wrapText(label, width - left, { measure, face });
    const length = left + Math.max(0, ...lines.map((line) => measure(line, face).width));
    if (x > 0 && x + length > width) [x, y] = [0, lowest];
    const style = styles[index] ?? { colour: inks.ink, texture: 'none' as const };
    const middle = y + step / 2;
    marks.push(
      ...(data.mark === 'dot'
        ? [pointMark(pointStyleOf(index), { x: x + swatch.width / 2, y: middle }, style.colour)]
        : swatchMarks({ x, y: middle - swatch.height / 2, width: swatch.width, height: swatch.height }, style)),
      ...linesMarks(
        lines,
        { x: x + left, y: middle + (face.size * capHeight) / 2 },
        { measure, face, colour: inks.ink },
      ),
    );
    lowest = Math.max(lowest, y + linesHeight(lines.length, face) + 1);
    x += length + apart;
  }
  return { height: lowest, marks };
}
