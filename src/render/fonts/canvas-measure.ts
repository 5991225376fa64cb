import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Face, Measure, TextMeasure } from '../../domain/figure/type-measure.ts';
import { loadCanvas } from '../load-canvas.ts';
import { drawableText } from './drawable-text.ts';
import { canvasFont, figureFonts } from './figure-fonts.ts';

/** Measured large, since boxes come in whole pixels; widths grow in proportion to the size. */
const measuredAt = 100;

/** Measures text as the canvas draws it, remembering what it has measured. */
export function canvasMeasure(): Measure {
  figureFonts();
  const pen = loadCanvas().createCanvas(1, 1).getContext('2d');
  pen.textRendering = 'optimizeSpeed';
  const known = new Map<string, TextMeasure>();
  return (text, face) => {
    const key = `${face.font ?? ''}${face.weight} ${text}`;
    const large = known.get(key) ?? measureLarge(pen, text, face);
    known.set(key, large);
    const scale = face.size / measuredAt;
    return { width: large.width * scale, ascent: large.ascent * scale, descent: large.descent * scale };
  };
}

function measureLarge(pen: SKRSContext2D, text: string, face: Face): TextMeasure {
  pen.font = canvasFont({ ...face, size: measuredAt });
  const { width, actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(drawableText(text));
  return { width, ascent: actualBoundingBoxAscent, descent: actualBoundingBoxDescent };
}
