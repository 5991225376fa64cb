import { inMillimetres } from '../../domain/figure/millimetres.ts';
import type { Mark, Scene, Step } from '../../domain/figure/scene.ts';
import { type Face, fontFamily } from '../../domain/figure/type-measure.ts';
import { escapeXml } from '../../domain/model/escape-markup.ts';

export type FigureTexts = { readonly title: string; readonly description: string };

/**
 * Writes a scene as SVG: millimetres outside, points in the viewBox, one element for each line of text. The width that
 * was measured goes along, so that a reader without the fonts sees every label in its place.
 */
export function writeSvg(scene: Scene, texts: FigureTexts): string {
  const [width, height] = [scene.width, scene.height];
  const size = `width="${millimetres(width)}mm" height="${millimetres(height)}mm" viewBox="0 0 ${number(width)} ${number(height)}"`;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${escapeXml(fontFamily({}))}">`,
    `<title>${escapeXml(texts.title)}</title>`,
    `<desc>${escapeXml(texts.description)}</desc>`,
    ...scene.marks.map((mark) => (mark.kind === 'text' ? textElement(mark) : pathElement(mark))),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function textElement(mark: Extract<Mark, { kind: 'text' }>): string {
  const place =
    mark.angle === 0
      ? `x="${number(mark.x)}" y="${number(mark.y)}"`
      : `transform="translate(${number(mark.x)} ${number(mark.y)}) rotate(${number((mark.angle * 180) / Math.PI)})"`;
  // Where another font stands in, words keep their room; a single digit so treated would only look squeezed.
  const adjust = mark.text.length === 1 ? 'spacing' : 'spacingAndGlyphs';
  const length = `textLength="${number(mark.measure.width)}" lengthAdjust="${adjust}"`;
  return `<text ${place} ${faceAttributes(mark.face)} fill="${mark.colour}" ${length} xml:space="preserve">${escapeXml(mark.text)}</text>`;
}

function faceAttributes(face: Face): string {
  const size = `font-size="${number(face.size)}"`;
  const weight = face.weight === 400 ? '' : ` font-weight="${face.weight}"`;
  const family = face.font === undefined ? '' : ` font-family="${escapeXml(fontFamily(face))}"`;
  return size + weight + family;
}

function pathElement(mark: Extract<Mark, { kind: 'path' }>): string {
  const { fill, stroke, box } = mark;
  const lines = stroke === null ? '' : ` stroke="${stroke.colour}" stroke-width="${number(stroke.width)}"`;
  const dash =
    stroke === null || stroke.dash.length === 0 ? '' : ` stroke-dasharray="${stroke.dash.map(number).join(' ')}"`;
  const paint = `fill="${fill ?? 'none'}"${lines}${dash}`;
  if (box === null) return `<path d="${mark.steps.map(pathStep).join('')}" ${paint}/>`;
  return `<rect x="${number(box.x)}" y="${number(box.y)}" width="${number(box.width)}" height="${number(box.height)}" ${paint}/>`;
}

function pathStep(step: Step): string {
  switch (step.to) {
    case 'move':
      return `M${number(step.x)} ${number(step.y)}`;
    case 'line':
      return `L${number(step.x)} ${number(step.y)}`;
    case 'curve':
      return `C${step.points.map(number).join(' ')}`;
    case 'close':
      return 'Z';
  }
}

/** Hundredths of a point are finer than any press. */
function number(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

function millimetres(points: number): string {
  return String(Math.round(inMillimetres(points) * 1000) / 1000);
}
