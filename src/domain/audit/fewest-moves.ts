import { type Said, said } from '../model/sentences/said.ts';
import type { Figure } from './match-figures.ts';
import type { Measured } from './measured.ts';
import { ascending, type Numbers } from './number-sets.ts';

type Uneven = { readonly label: string; readonly cases: Numbers; readonly by: number };

/**
 * The fewest cases that must change their figure, or leave or enter all figures, until every figure equals what is
 * reported, and in how many ways. Each surplus must lose exactly itself and each shortfall gain itself, so the number
 * of moves is the larger of both sums; the ways are the choices of cases times the orders in which they fill the
 * shortfalls. Checked against an exhaustive search over small lists of cases.
 *
 * Open where a case stands in two figures, or too few cases stand outside.
 */
export function fewestMoves(figures: readonly Figure[], outside: number): Measured {
  const twice = standingTwice(figures);
  if (twice.length > 0) return { value: null, open: said('audit.figures-overlap', { cases: twice }) };
  const surplus = uneven(figures, 1);
  const shortfall = uneven(figures, -1);
  const lost = total(surplus);
  const gained = total(shortfall);
  const fromOutside = Math.max(0, gained - lost);
  if (fromOutside > outside) {
    return { value: null, open: said('audit.too-few-outside', { wanted: fromOutside, outside }) };
  }
  const chosen = surplus.map(({ cases, by }) => choose(cases.size, by)).reduce((left, right) => left * right, 1);
  const ways = chosen * choose(outside, fromOutside) * orders(shortfall, Math.max(lost, gained));
  return { value: Math.max(lost, gained), note: moveNote(surplus, shortfall, ways) };
}

function standingTwice(figures: readonly Figure[]): number[] {
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const number of figures.flatMap(({ cases }) => [...cases])) (seen.has(number) ? twice : seen).add(number);
  return ascending(twice);
}

function uneven(figures: readonly Figure[], sign: 1 | -1): Uneven[] {
  return figures
    .map(({ label, cases, reported }) => ({ label, cases, by: sign * (cases.size - reported) }))
    .filter(({ by }) => by > 0);
}

function total(parts: readonly Uneven[]): number {
  return parts.reduce((sum, { by }) => sum + by, 0);
}

/** In how many ways `moved` cases fill the shortfalls; those left over leave all figures. */
function orders(shortfall: readonly Uneven[], moved: number): number {
  let left = moved;
  let ways = 1;
  for (const { by } of shortfall) {
    ways *= choose(left, by);
    left -= by;
  }
  return ways;
}

function choose(from: number, count: number): number {
  let ways = 1;
  for (let index = 0; index < count; index += 1) ways = (ways * (from - index)) / (index + 1);
  return Math.round(ways);
}

function moveNote(surplus: readonly Uneven[], shortfall: readonly Uneven[], ways: number): Said {
  if (surplus.length + shortfall.length === 0) return said('audit.as-it-stands');
  const from = surplus.map(({ label, cases, by }) => said('audit.move-from', { by, cases: ascending(cases), label }));
  const to = shortfall.map(({ label, by }) => said('audit.move-to', { by, label }));
  return said('audit.ways', { ways, moves: [...from, ...to] });
}
