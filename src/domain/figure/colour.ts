/** A colour as `#rrggbb`. */
export type Colour = string;

/** Ink and grounds of every figure; each text colour has at least 4.5 : 1 on paper. */
export const inks = {
  paper: '#ffffff',
  ink: '#1b1f24',
  muted: '#59636e',
  line: '#d8dee4',
  rule: '#8c959f',
  black: '#000000',
} as const;

function channels(colour: Colour): [number, number, number] {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance from 0 (black) to 1 (white), as WCAG 2.2 defines it for sRGB. */
function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(first: Colour, second: Colour): number {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Lightness L* from 0 to 100 (CIE 1976): what is left of a colour in grey, in equal steps to the eye. */
export function lightness(colour: Colour): number {
  const share = luminance(colour);
  return share <= 216 / 24389 ? (share * 24389) / 27 : 116 * Math.cbrt(share) - 16;
}

/** The ink to write with on a ground, so that text and ground have at least 4.5 : 1. */
export function readableInk(ground: Colour): Colour {
  const found = [inks.ink, inks.paper].find((ink) => contrast(ink, ground) >= 4.5);
  return found ?? inks.black;
}

/** The colour at `share` (0 to 1) between two others, channel by channel. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const end = channels(to);
  const mixed = channels(from).map((channel, index) => Math.round(channel + ((end[index] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
