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

/** Lines drawn over a fill, the second sign of a series beside its colour. */
export type Texture = 'none' | 'rising' | 'falling' | 'upright' | 'level' | 'cross';
const textures: readonly Texture[] = ['none', 'rising', 'falling', 'upright', 'level', 'cross'];

export type SeriesStyle = { readonly colour: Colour; readonly texture: Texture };

/** Two greys nearer than this in lightness (L*) count as one. */
const leastStep = 15;

/**
 * Colours and textures of so many series: any two differ in texture, or by 15 in lightness, so that they stay apart in
 * grey. Past the eight colours these come round again with other textures.
 */
export function seriesStyles(count: number, palette: FigureSpecification['palette']): SeriesStyle[] {
  const colours = palette === 'grey' ? greys : okabeIto;
  const styles: SeriesStyle[] = [];
  for (let index = 0; index < count; index += 1) {
    const colour = colours[index % colours.length] ?? '#000000';
    const apart = (texture: Texture) =>
      styles.every(
        (style) => style.texture !== texture || Math.abs(lightness(style.colour) - lightness(colour)) >= leastStep,
      );
    styles.push({ colour, texture: textures.find(apart) ?? 'cross' });
  }
  return styles;
}

const blues: readonly Colour[] = ['#f4f8fb', '#cfe1ef', '#8fbddb', '#3f8fc3', '#0f5f9c', '#083763'];
const greySteps: readonly Colour[] = ['#f6f8fa', '#dfe3e8', '#b6bec6', '#838c95', '#545c65', '#262c33'];

/** The colour of a share (0 to 1) on the sequential single-hue ramp: the more, the darker. */
export function rampColour(share: number, palette: FigureSpecification['palette']): Colour {
  const stops = palette === 'grey' ? greySteps : blues;
  const place = Math.min(Math.max(share, 0), 1) * (stops.length - 1);
  const step = Math.min(Math.floor(place), stops.length - 2);
  return mix(stops[step] ?? '#ffffff', stops[step + 1] ?? '#000000', place - step);
}
