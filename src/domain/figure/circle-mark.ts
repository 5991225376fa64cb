import type { Colour } from './colour.ts';
import type { Mark } from './scene.ts';
import { ScenePath } from './scene-path.ts';
import type { Transform } from './transform.ts';

const unmoved: Transform = [1, 0, 0, 1, 0, 0];

/** A filled circle around a point. */
export function circleMark(at: { readonly x: number; readonly y: number }, radius: number, fill: Colour): Mark {
  const path = new ScenePath();
  path.arc({ ...at, radius, from: 0, turn: 2 * Math.PI }, unmoved);
  path.add({ to: 'close' }, unmoved);
  return { kind: 'path', steps: path.steps, fill, stroke: null, box: null };
}
