import type { Colour } from './colour.ts';
import type { Box, Mark } from './scene.ts';
import { ScenePath } from './scene-path.ts';
import { apply, compose, type Transform } from './transform.ts';
import { capHeight, type Face, type Measure } from './type-measure.ts';

type State = {
  readonly transform: Transform;
  readonly font: string;
  readonly fillStyle: string;
  readonly strokeStyle: string;
  readonly lineWidth: number;
  readonly textAlign: CanvasTextAlign;
  readonly textBaseline: CanvasTextBaseline;
  readonly dash: readonly number[];
};
type CanvasTextAlign = 'left' | 'right' | 'center' | 'start' | 'end';
type CanvasTextBaseline = 'alphabetic' | 'middle' | 'top' | 'bottom' | 'hanging' | 'ideographic';

/** How much of a line's width lies before its anchor. */
const before: Record<CanvasTextAlign, number> = { left: 0, start: 0, center: 0.5, right: 1, end: 1 };

/** How far below its anchor a line's baseline lies, as a share of the size; *middle* centres capitals and figures. */
const below: Record<CanvasTextBaseline, number> = {
  alphabetic: 0,
  ideographic: 0,
  middle: capHeight / 2,
  top: 0.97,
  hanging: capHeight,
  bottom: -0.24,
};

/**
 * The 2D context that figures hand to Chart.js: it writes down what is drawn, in points on the page, and measures text
 * with the canvas that will show it. Clipping, clearing and resetting are the page's affair, so a chart cannot wipe its
 * neighbours; colours are `#rrggbb`, and anything else is left out.
 */
export class ScenePen {
  readonly marks: Mark[] = [];
  /** What Chart.js takes for its canvas: the size of the panel. */
  readonly canvas: { width: number; height: number; getContext: () => ScenePen };
  font = '400 8px Inter';
  fillStyle = '#000000';
  strokeStyle = '#000000';
  lineWidth = 1;
  globalAlpha = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  textAlign: CanvasTextAlign = 'left';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  readonly #panel: Box;
  readonly #measure: Measure;
  #transform: Transform;
  #path = new ScenePath();
  #dash: readonly number[] = [];
  #saved: State[] = [];

  constructor(panel: Box, measure: Measure) {
    this.#panel = panel;
    this.#measure = measure;
    this.#transform = [1, 0, 0, 1, panel.x, panel.y];
    this.canvas = { width: panel.width, height: panel.height, getContext: () => this };
  }

  save(): void {
    const { font, fillStyle, strokeStyle, lineWidth, textAlign, textBaseline } = this;
    const state = { font, fillStyle, strokeStyle, lineWidth, textAlign, textBaseline };
    this.#saved.push({ ...state, transform: this.#transform, dash: this.#dash });
  }

  restore(): void {
    const state = this.#saved.pop();
    if (state === undefined) return;
    const { transform, dash, ...properties } = state;
    this.#transform = transform;
    this.#dash = dash;
    Object.assign(this, properties);
  }

  translate(x: number, y: number): void {
    this.#transform = compose(this.#transform, [1, 0, 0, 1, x, y]);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.#transform = compose(this.#transform, [cos, sin, -sin, cos, 0, 0]);
  }

  resetTransform(): void {
    this.#transform = [1, 0, 0, 1, this.#panel.x, this.#panel.y];
  }

  setTransform(a: number, b: number, ...rest: [number, number, number, number]): void {
    this.resetTransform();
    this.#transform = compose(this.#transform, [a, b, ...rest]);
  }

  clearRect(): void {
    // The page paints its own paper.
  }

  clip(): void {
    // Nothing is cut away: what leaves its panel is reported.
  }

  beginPath(): void {
    this.#path = new ScenePath();
  }

  closePath(): void {
    this.#path.add({ to: 'close' }, this.#transform);
  }

  moveTo(x: number, y: number): void {
    this.#path.add({ to: 'move', x, y }, this.#transform);
  }

  lineTo(x: number, y: number): void {
    this.#path.add({ to: 'line', x, y }, this.#transform);
  }

  bezierCurveTo(...points: [number, number, number, number, number, number]): void {
    this.#path.add({ to: 'curve', points }, this.#transform);
  }

  rect(...[x, y, width, height]: [number, number, number, number]): void {
    this.#path.rectangle({ x, y, width, height }, this.#transform);
  }

  arc(...[x, y, radius, from, to, back]: [number, number, number, number, number, boolean?]): void {
    const turn = Math.min(Math.abs(to - from), 2 * Math.PI) * (back === true ? -1 : 1);
    this.#path.arc({ x, y, radius, from, turn }, this.#transform);
  }

  fillRect(...box: [number, number, number, number]): void {
    this.beginPath();
    this.rect(...box);
    this.fill();
  }

  strokeRect(...box: [number, number, number, number]): void {
    this.beginPath();
    this.rect(...box);
    this.stroke();
  }

  setLineDash(segments: readonly number[]): void {
    this.#dash = [...segments];
  }

  getLineDash(): number[] {
    return [...this.#dash];
  }

  fill(): void {
    this.#mark(solid(this.fillStyle), null);
  }

  stroke(): void {
    this.#mark(null, this.lineWidth > 0 ? solid(this.strokeStyle) : null);
  }

  measureText(text: string): { readonly width: number } {
    return this.#measure(text, faceOf(this.font));
  }

  fillText(text: string, x: number, y: number): void {
    const colour = solid(this.fillStyle);
    if (text === '' || colour === null) return;
    const face = faceOf(this.font);
    const measure = this.#measure(text, face);
    const start = apply(
      this.#transform,
      x - measure.width * before[this.textAlign],
      y + face.size * below[this.textBaseline],
    );
    const angle = Math.atan2(this.#transform[1], this.#transform[0]);
    this.marks.push({ kind: 'text', text, ...start, angle, face, colour, measure, within: this.#panel });
  }

  #mark(fill: Colour | null, stroke: Colour | null): void {
    const { steps, box } = this.#path;
    if (steps.length === 0 || (fill === null && stroke === null)) return;
    const line = stroke === null ? null : { colour: stroke, width: this.lineWidth, dash: this.#dash };
    this.marks.push({ kind: 'path', steps: [...steps], fill, stroke: line, box });
  }
}

function solid(style: string): Colour | null {
  return /^#[0-9a-f]{6}$/i.test(style) ? style.toLowerCase() : null;
}

function faceOf(font: string): Face {
  const size = /([\d.]+)px/.exec(font)?.[1];
  const face = { size: Number(size ?? 8), weight: /\b(600|bold)\b/.test(font) ? 600 : 400 } as const;
  return /px "Noto/.test(font) ? { ...face, font: 'noto-sans' } : face;
}
