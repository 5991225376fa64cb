import { said } from '../model/sentences/said.ts';
import { type AxisView, outOfBase, possibleCases, type ViewCode } from './axis-view.ts';
import { andNot, type Bits, emptyBits, or, union } from './bits.ts';

/** Cases that have at least one, and at least two, of some sets. */
export function onceAndTwice(sets: readonly Bits[], size: number): { readonly once: Bits; readonly twice: Bits } {
  const once = emptyBits(size);
  const twice = emptyBits(size);
  for (const set of sets) {
    for (let word = 0; word < once.length; word += 1) {
      const bits = set[word] ?? 0;
      twice[word] = (twice[word] ?? 0) | ((once[word] ?? 0) & bits);
      once[word] = (once[word] ?? 0) | bits;
    }
  }
  return { once, twice };
}

/**
 * The derived row *several*: cases with two codes of the response level or more. Where codes are not reported it is out
 * of the base for cases that might have several.
 */
export function severalCode(view: AxisView): ViewCode {
  const codes = view.codes.filter(({ countsAsResponse }) => countsAsResponse);
  const size = view.valid.length * 32;
  const { twice } = onceAndTwice(
    codes.map(({ has }) => has),
    size,
  );
  const reported = codes.map((code) => ({ ...code, young: null }));
  const unknown = mightBeTwice(reported, twice);
  const young = mightBeTwice(codes, unknown === null ? twice : or(twice, unknown));
  return {
    id: 'several',
    label: said('table.several'),
    depth: 0,
    derived: true,
    countsAsResponse: false,
    has: twice,
    unknown,
    young,
    ancestors: [],
    aloneOf: null,
    names: [['several']],
  };
}

/** Cases that may have two codes and are not settled yet; null where there are none. */
function mightBeTwice(codes: readonly ViewCode[], settled: Bits): Bits | null {
  if (codes.every((code) => outOfBase(code) === null)) return null;
  const size = settled.length * 32;
  const possible = codes.map((code) => {
    const cases = possibleCases(code);
    if (code.aloneOf === null) return cases;
    // A parent is not alone in a case that may have one of its children.
    const below = codes.filter((other) => other !== code && other.ancestors.includes(code.aloneOf ?? ''));
    return andNot(cases, union(below.map(possibleCases), size));
  });
  const open = andNot(onceAndTwice(possible, size).twice, settled);
  return open.some((word) => word !== 0) ? open : null;
}
