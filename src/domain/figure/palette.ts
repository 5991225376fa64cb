import type { FigureSpecification } from '../model/figure-specification.ts';
import { type Colour, lightness, mix } from './colour.ts';

/** Okabe and Ito (2008), *Color universal design*, in the order used throughout. */
const okabeIto: readonly Colour[] = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#d55e00',
  '#cc79a7',
  '#56b4e9',
  '#f0e442',
  '#000000',
];

/** Within the gamut of four-colour print, and alternately dark and light, so that one ink keeps them apart too. */
const printColours: readonly Colour[] = [
  '#27567f',
  '#e3a63a',
  '#4f946f',
  '#c9dfee',
  '#9c3b2d',
  '#f2e08f',
  '#b388bd',
  '#14181c',
];

const greys: readonly Colour[] = [
  '#404850',
  '#a9b1ba',
  '#6b747e',
  '#d8dee4',
  '#1b1f24',
  '#8c959f',
  '#c3cad1',
  '#000000',
];

type Palette = FigureSpecification['palette'];

const colours: Readonly<Record<Palette, readonly Colour[]>> = {
  'okabe-ito': okabeIto,
  grey: greys,
  print: printColours,
};

/** Lines drawn over a fill, the second sign of a series beside its colour. */
export type Texture = 'none' | 'rising' | 'falling' | 'upright' | 'level' | 'cross';
const textures: readonly Texture[] = ['none', 'rising', 'falling', 'upright', 'level', 'cross'];

export type SeriesStyle = { readonly colour: Colour; readonly texture: Texture };

/** Two greys nearer than this in lightness (L*) count as one. */
const leastStep = 15;

/**
 * Colours and textures of so many series: any two differ in texture, or by 15 in lightness, so that they stay apart in
 * grey, as long as there are such pairs (20 and more); then any two still differ in colour or texture, up to 48.
 */
export function seriesStyles(count: number, palette: Palette): SeriesStyle[] {
  const pairs = colours[palette].flatMap((colour) => textures.map((texture): SeriesStyle => ({ colour, texture })));
  const styles: SeriesStyle[] = [];
  for (let index = 0; index < count; index += 1) {
    const turn = (index % colours[palette].length) * textures.length;
    const order = [...pairs.slice(turn), ...pairs.slice(0, turn)];
    const apart = order.find((pair) => styles.every((style) => differInGrey(style, pair)));
    const next = apart ?? order.find((pair) => !styles.includes(pair)) ?? order[0];
    if (next !== undefined) styles.push(next);
  }
  return styles;
}

/** The styles of so many series as a figure wants them: with textures, or by colour alone. */
export function stylesOf(
  count: number,
  { palette, plain }: { readonly palette: Palette; readonly plain: boolean },
): SeriesStyle[] {
  return plain ? plainStyles(count, palette) : seriesStyles(count, palette);
}

/** Colours of so many series without textures, in the order of the palette and from its start again. */
function plainStyles(count: number, palette: Palette): SeriesStyle[] {
  const list = colours[palette];
  return Array.from({ length: count }, (_, index) => ({
    colour: list[index % list.length] ?? '#000000',
    texture: 'none',
  }));
}

/** Whether two series can be told apart in grey: by texture, or by 15 in lightness (L*). */
export function differInGrey(first: SeriesStyle, second: SeriesStyle): boolean {
  return first.texture !== second.texture || Math.abs(lightness(first.colour) - lightness(second.colour)) >= leastStep;
}

/** A ramp in two parts: dark ink reads on the first, paper on the second; the greys between, where neither does, are left out. */
type Ramp = { readonly light: readonly Colour[]; readonly dark: readonly Colour[] };

const blues: Ramp = {
  light: ['#f4f8fb', '#cfe1ef', '#8fbddb', '#3f8fc3'],
  dark: ['#2979b1', '#0f5f9c', '#083763'],
};
const greySteps: Ramp = {
  light: ['#f6f8fa', '#dfe3e8', '#b6bec6', '#838c95'],
  dark: ['#6e767f', '#545c65', '#262c33'],
};
/** One blue keeps its steps in four-colour print as it does on screen. */
const ramps: Readonly<Record<Palette, Ramp>> = { 'okabe-ito': blues, grey: greySteps, print: blues };
/** The share at which the one part ends and the other begins. */
const turn = 0.6;

/** The colour of a share (0 to 1) on the sequential single-hue ramp: the more, the darker. */
export function rampColour(share: number, palette: Palette): Colour {
  const { light, dark } = ramps[palette];
  return share <= turn ? between(light, share / turn) : between(dark, (share - turn) / (1 - turn));
}

function between(stops: readonly Colour[], share: number): Colour {
  const place = Math.min(Math.max(share, 0), 1) * (stops.length - 1);
  const step = Math.min(Math.floor(place), stops.length - 2);
  return mix(stops[step] ?? '#ffffff', stops[step + 1] ?? '#000000', place - step);
}
