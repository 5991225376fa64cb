const pointsPerMillimetre = 72 / 25.4;

/** Millimetres as points, in which figures are laid out. */
export function inPoints(millimetres: number): number {
  return millimetres * pointsPerMillimetre;
}

/** Points as millimetres, in which pages are measured. */
export function inMillimetres(points: number): number {
  return points / pointsPerMillimetre;
}
