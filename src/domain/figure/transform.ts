/** An affine transform: x′ = ax + cy + e, y′ = bx + dy + f. */
export type Transform = readonly [number, number, number, number, number, number];

/** `inner` first, then `outer`. */
export function compose(outer: Transform, inner: Transform): Transform {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point comes to lie. */
export function apply(transform: Transform, x: number, y: number): { readonly x: number; readonly y: number } {
  const [a, b, c, d, e, f] = transform;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
