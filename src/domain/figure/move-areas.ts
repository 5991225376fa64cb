import type { Area } from './scene.ts';

/** The same areas elsewhere. */
export function moveAreas(areas: readonly Area[], by: { readonly x: number; readonly y: number }): Area[] {
  return areas.map(({ box, behind }) => ({ box: { ...box, x: box.x + by.x, y: box.y + by.y }, behind }));
}
