import * as z from 'zod';

/** Where something lies on a screen, in pixels of the system's scale. */
export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const whole = z.number().int().min(-100_000).max(100_000);

/** How a window was left. */
export const windowPlaceSchema = z.strictObject({
  bounds: z.strictObject({ x: whole, y: whole, width: whole, height: whole }),
  maximised: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export const smallest = { width: 640, height: 420 } as const;
const usual = { width: 1280, height: 820 } as const;

/**
 * Where a window shall lie, given how it was left and the work areas of the screens that are there now, the main one
 * first: as it was where most of it can still be seen, else in the middle of the main screen, never larger than it.
 */
export function placeWindow(left: WindowPlace | undefined, areas: readonly [Rectangle, ...Rectangle[]]): Rectangle {
  const wanted = left?.bounds;
  const seen = wanted === undefined ? undefined : areas.find((area) => overlap(wanted, area) > 0.5 * size(wanted));
  const area = seen ?? areas[0];
  const width = clamp(wanted?.width ?? usual.width, smallest.width, area.width);
  const height = clamp(wanted?.height ?? usual.height, smallest.height, area.height);
  if (seen === undefined || wanted === undefined) {
    const x = area.x + Math.round((area.width - width) / 2);
    return { x, y: area.y + Math.round((area.height - height) / 2), width, height };
  }
  const x = clamp(wanted.x, area.x, area.x + area.width - width);
  return { x, y: clamp(wanted.y, area.y, area.y + area.height - height), width, height };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), Math.min(least, most));
}

function size({ width, height }: Rectangle): number {
  return width * height;
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
