/** A code with the key of the one that it stands under; null at the top. */
export type Placed = { readonly key: number; readonly parent: number | null; readonly uuid: string };

/**
 * Codes that must go to the top because each stands under the other, which happens where two copies moved them: of every
 * circle the one with the oldest UUID. Gives their keys.
 */
export function breakCircles(codes: readonly Placed[]): number[] {
  const byKey = new Map(codes.map((code) => [code.key, code]));
  const cut = new Set<number>();
  for (const start of codes) {
    const circle = circleOf(start, byKey);
    const oldest = circle.toSorted((a, b) => (a.uuid < b.uuid ? -1 : 1))[0];
    if (oldest !== undefined) cut.add(oldest.key);
  }
  return [...cut];
}

/** The codes on the way up from a code that lead back to it; none where the way ends at the top. */
function circleOf(start: Placed, byKey: ReadonlyMap<number, Placed>): Placed[] {
  const path: Placed[] = [];
  for (
    let at: Placed | undefined = start;
    at !== undefined;
    at = at.parent === null ? undefined : byKey.get(at.parent)
  ) {
    if (path.includes(at)) return at === start ? path : [];
    path.push(at);
  }
  return [];
}
