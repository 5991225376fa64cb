import { parseXml, type XmlElement } from './strict-xml.ts';

export type DrawnText = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Top of the capitals. */
  readonly top: number;
  readonly baseline: number;
  readonly size: number;
  readonly upright: boolean;
  readonly colour: string;
};
export type DrawnBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
};

/** A figure as a reader of the SVG file finds it, without a look at how it was laid out. */
export type DrawnSvg = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly texts: readonly DrawnText[];
  readonly boxes: readonly DrawnBox[];
  /** Texts and boxes in drawing order. */
  readonly order: readonly (
    { readonly kind: 'text'; readonly at: number } | { readonly kind: 'box'; readonly at: number }
  )[];
};

function number(element: XmlElement, name: string): number {
  const value = Number(element.attributes.get(name));
  if (!Number.isFinite(value)) throw new Error(`<${element.name}> has no number ${name}`);
  return value;
}

function textOf(element: XmlElement): DrawnText {
  const { text } = element;
  const size = number(element, 'font-size');
  const length = number(element, 'textLength');
  const colour = element.attributes.get('fill') ?? '';
  const transform = element.attributes.get('transform');
  const capitals = size * 0.7275;
  if (transform !== undefined) {
    const [, x = '', y = ''] = /^translate\(([\d.-]+) ([\d.-]+)\) rotate\(-90\)$/.exec(transform) ?? [];
    const [right, bottom] = [Number(x), Number(y)];
    if (x === '') throw new Error(`the transform ${transform} is not expected`);
    const box = { left: right - capitals, right, top: bottom - length, baseline: bottom };
    return { text, size, colour, upright: false, ...box };
  }
  const [left, baseline] = [number(element, 'x'), number(element, 'y')];
  return { text, size, colour, upright: true, left, right: left + length, top: baseline - capitals, baseline };
}

/** Parses an SVG figure; throws where it is not well-formed. */
export function drawnSvg(svg: string): DrawnSvg {
  const root = parseXml(svg);
  const [, , width = NaN, height = NaN] = (root.attributes.get('viewBox') ?? '').split(' ').map(Number);
  const texts: DrawnText[] = [];
  const boxes: DrawnBox[] = [];
  const order: DrawnSvg['order'][number][] = [];
  for (const element of root.children) {
    if (element.name === 'text') {
      order.push({ kind: 'text', at: texts.length });
      texts.push(textOf(element));
    }
    if (element.name === 'rect') {
      const [x, y] = [number(element, 'x'), number(element, 'y')];
      order.push({ kind: 'box', at: boxes.length });
      boxes.push({
        x,
        y,
        width: number(element, 'width'),
        height: number(element, 'height'),
        fill: element.attributes.get('fill') ?? '',
      });
    }
  }
  const title = root.children.find(({ name }) => name === 'title')?.text ?? '';
  return { width, height, title, texts, boxes, order };
}

/** How far two texts run into one another, in points; 0 or less where they stand apart. */
export function overlapOf(first: DrawnText, second: DrawnText): number {
  const across = Math.min(first.right, second.right) - Math.max(first.left, second.left);
  const down = Math.min(first.baseline, second.baseline) - Math.max(first.top, second.top);
  return Math.min(across, down);
}

/** How far a text reaches over the edge of the page, in points; 0 or less where it does not. */
export function beyondPage({ width, height }: DrawnSvg, text: DrawnText): number {
  return Math.max(-text.left, text.right - width, -text.top, text.baseline - height);
}
