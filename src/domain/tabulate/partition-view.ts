import { said, sayIn, type Words } from '../model/sentences/said.ts';
import { type AxisView, outOfBase, type ViewCode } from './axis-view.ts';
import { and, andNot, type Bits, or, union } from './bits.ts';
import { onceAndTwice } from './several-code.ts';

/**
 * Sorts the cases of a view into *only X* for each code, *several* and *none*, which sum to the base. A case leaves the
 * base where a code that is not reported, or that came later, leaves it open which of these it is.
 */
export function partitionView(view: AxisView): AxisView {
  const size = view.valid.length * 32;
  const { once, twice } = onceAndTwice(
    view.codes.map(({ has }) => has),
    size,
  );
  const open = (set: (code: ViewCode) => Bits | null): Bits =>
    andNot(
      union(
        view.codes.flatMap((code) => set(code) ?? []),
        size,
      ),
      twice,
    );
  const young = open((code) => code.young);
  const unknown = andNot(
    open((code) => code.unknown),
    young,
  );
  const valid = andNot(view.valid, open(outOfBase));
  const row = (id: string, label: Words, has: Bits): ViewCode => ({
    id,
    label,
    depth: 0,
    derived: true,
    countsAsResponse: true,
    has: and(has, valid),
    unknown: null,
    young: null,
    ancestors: [],
    aloneOf: null,
    names: [[id], [sayIn('en', label)]],
  });
  return {
    ...view,
    grouping: 'partition',
    label: said('table.partition', { label: view.column.variable.label }),
    kind: 'single',
    codes: [
      ...view.codes.map(({ id, label, has }) => row(`only-${id}`, said('table.only', { label }), andNot(has, twice))),
      row('several', said('table.several'), twice),
      row('none', said('table.none'), andNot(view.valid, once)),
    ],
    valid,
    reasons: {
      ...view.reasons,
      ...added(view, 'not-coded', young),
      ...added(view, 'not-reported', unknown),
    },
    chosen: null,
  };
}

function added(view: AxisView, reason: 'not-coded' | 'not-reported', cases: Bits): AxisView['reasons'] {
  if (cases.every((word) => word === 0)) return {};
  const before = view.reasons[reason];
  return { [reason]: before === undefined ? cases : or(before, cases) };
}
