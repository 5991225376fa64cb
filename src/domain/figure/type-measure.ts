/** A face of the two families that figures are set in: Inter, unless Noto Sans is to draw Latin letters too. */
export type Face = { readonly size: number; readonly weight: 400 | 600; readonly font?: 'noto-sans' };

/** Width and reach above and below the baseline of a line of text, in points. */
export type TextMeasure = { readonly width: number; readonly ascent: number; readonly descent: number };

/** Measures a text as it will be drawn; the canvas that draws gives it. */
export type Measure = (text: string, face: Face) => TextMeasure;

/** Families in the order in which glyphs are looked for; the first two are shipped. */
export function fontFamily({ font }: Pick<Face, 'font'>): string {
  return font === 'noto-sans' ? '"Noto Sans SC", Inter, sans-serif' : 'Inter, "Noto Sans SC", sans-serif';
}

/** Distance of two baselines, as a multiple of the type size. */
export const lineHeight = 1.22;

/** Height of capitals and figures of Inter, as a share of the type size. */
export const capHeight = 1490 / 2048;
