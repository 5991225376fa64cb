import type { Texture } from './palette.ts';
import type { Box } from './scene.ts';

type Line = readonly [number, number, number, number];

const spacing = 3;

/** The lines of a texture over a rectangle, cut at its edges: x and y of both ends, in points. */
export function textureLines(box: Box, texture: Texture): Line[] {
  switch (texture) {
    case 'none':
      return [];
    case 'rising':
      return slanted(box, 1);
    case 'falling':
      return slanted(box, -1);
    case 'cross':
      return [...slanted(box, 1), ...slanted(box, -1)];
    case 'upright':
      return offsets(box.x, box.width).map((x) => [x, box.y, x, box.y + box.height]);
    case 'level':
      return offsets(box.y, box.height).map((y) => [box.x, y, box.x + box.width, y]);
  }
}

/** Offsets on one grid for the whole page, so that neighbouring bars match. */
function offsets(start: number, length: number): number[] {
  const first = Math.ceil(start / spacing) * spacing;
  const count = Math.max(0, Math.ceil((start + length - first) / spacing));
  return Array.from({ length: count }, (_, index) => first + index * spacing).filter((place) => place > start);
}

/** Lines at 45°: y = c − slope · x, cut where they leave the rectangle. */
function slanted(box: Box, slope: 1 | -1): Line[] {
  const [left, right, top, bottom] = [box.x, box.x + box.width, box.y, box.y + box.height];
  const low = slope === 1 ? top + left : top - right;
  return offsets(low, box.width + box.height).flatMap((c): Line[] => {
    const atY = (y: number) => slope * (c - y);
    const [x1, x2] = [atY(top), atY(bottom)].map((x) => Math.min(Math.max(x, left), right)) as [number, number];
    const line: Line = [x1, c - slope * x1, x2, c - slope * x2];
    return Math.abs(x2 - x1) < 0.05 ? [] : [line];
  });
}
