import { type Said, said, type Words } from '../model/sentences/said.ts';
import type { KnownCases } from './known-cases.ts';
import type { Measured } from './measured.ts';
import { difference, intersection, type Numbers, union } from './number-sets.ts';

/** One side of a comparison: its cases or, with `of`, their share among those. */
export type Side = { readonly label: string; readonly cases: KnownCases; readonly of?: KnownCases };
export type Operator = '>' | '<' | '=';

/** Least and greatest amount that the cases left open allow. */
type Bounds = { readonly least: number; readonly greatest: number };

/** What the value of a comparison is when it holds, and when it does not. */
const holds = 'holds';
const doesNotHold = 'does not hold';

/**
 * Whether one side stands above, below or level with every other one, whatever the cases left open would turn out to
 * be: decided only where the bounds of both sides lie apart (bounds without assumptions on what is missing, Manski
 * 1989). `total` is the number of all cases. The value is `holds`, `does not hold`, or null while the cases left open decide.
 */
export function compareSides(sides: readonly [Side, ...Side[]], operator: Operator, total: number): Measured {
  const [side, ...others] = sides;
  const verdicts = others.map((other) => verdict(boundsOf(side), boundsOf(other), operator));
  const open = sides.reduce<Numbers>(
    (all, { cases }) => union(all, difference(cases.possible, cases.certain)),
    new Set(),
  );
  const note = said('audit.parts', { parts: sides.map(sideWords) });
  if (verdicts.includes(false)) return { value: doesNotHold, note };
  if (verdicts.every((each) => each === true)) return { value: holds, note };
  return { value: null, note, open: openWords(open.size, total) };
}

function openWords(open: number, total: number): Said {
  return open === 0 ? said('audit.share-of-nothing') : said('audit.left-open', { open, total });
}

function boundsOf({ cases, of }: Side): Bounds {
  if (of === undefined) return { least: cases.certain.size, greatest: cases.possible.size };
  return {
    least: of.possible.size === 0 ? 0 : intersection(cases.certain, of.certain).size / of.possible.size,
    greatest: of.certain.size === 0 ? 1 : intersection(cases.possible, of.possible).size / of.certain.size,
  };
}

function verdict(left: Bounds, right: Bounds, operator: Operator): boolean | undefined {
  switch (operator) {
    case '>':
      return above(left, right);
    case '<':
      return above(right, left);
    case '=':
      return level(left, right);
  }
}

function above(left: Bounds, right: Bounds): boolean | undefined {
  if (left.least > right.greatest) return true;
  return left.greatest <= right.least ? false : undefined;
}

function level(left: Bounds, right: Bounds): boolean | undefined {
  if (left.least > right.greatest || left.greatest < right.least) return false;
  const decided = left.least === left.greatest && right.least === right.greatest;
  return decided ? left.least === right.least : undefined;
}

function sideWords({ label, cases, of }: Side): Said {
  if (of === undefined) {
    const [certain, possible] = [cases.certain.size, cases.possible.size];
    return said('audit.side', { label, certain, more: upTo(certain, possible) });
  }
  const certain = intersection(cases.certain, of.certain).size;
  const more = upTo(certain, intersection(cases.possible, of.possible).size);
  return said('audit.side-of', { label, certain, base: of.certain.size, more });
}

function upTo(certain: number, possible: number): Words {
  return possible > certain ? said('audit.up-to', { possible }) : '';
}
