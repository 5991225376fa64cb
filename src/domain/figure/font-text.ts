import { type Face, fontFamily } from './type-measure.ts';

/** A face as a canvas takes it; one unit of a figure's canvas is one point. */
export function fontText(face: Face, families = fontFamily(face)): string {
  return `${face.weight} ${face.size}px ${families}`;
}
