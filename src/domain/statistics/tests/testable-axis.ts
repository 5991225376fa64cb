import type { AxisView } from '../../tabulate/axis-view.ts';
import { and, andNot, type Bits, hasBit, union } from '../../tabulate/bits.ts';

/** One axis of a table as tests read it: the codes of its one response level. */
export type TestableAxis = {
  readonly view: AxisView;
  /** Places of the tested codes in the view. */
  readonly places: readonly number[];
  /** Cases whose answer leaves a tested code open; the two sets are disjoint. */
  readonly notReported: Bits;
  readonly young: Bits;
};

/**
 * Takes the codes of one level out of a view. In a multiple choice a case for which a tested code is not reported, or
 * that was coded before the code came, cannot be said to lack it; a single choice answers for all other codes.
 */
export function testableAxis(view: AxisView): TestableAxis {
  const size = view.valid.length * 32;
  const places = view.codes.flatMap(({ countsAsResponse }, place) => (countsAsResponse ? [place] : []));
  const tested = view.kind === 'single' ? [] : view.codes.filter(({ countsAsResponse }) => countsAsResponse);
  const notReported = union(
    tested.flatMap(({ unknown }) => unknown ?? []),
    size,
  );
  const young = union(
    tested.flatMap(({ young: later }) => later ?? []),
    size,
  );
  return {
    view,
    places,
    notReported: and(notReported, view.valid),
    young: andNot(and(young, view.valid), notReported),
  };
}

/** The tested codes that a case has, by their places among the tested ones. */
export function codesOf({ view, places }: TestableAxis, position: number): number[] {
  return places.flatMap((place, at) => {
    const code = view.codes[place];
    return code !== undefined && hasBit(code.has, position) ? [at] : [];
  });
}
