import type { EmptyState } from '../model/answer.ts';
import { type CodeAge, flattenCodes, isYoungIn } from '../model/code.ts';
import type { VersionedAnswer } from '../model/snapshot.ts';
import { isChoice, type Variable } from '../model/variable.ts';

/**
 * What answers come to once codes are places in a flat list and ancestors are filled in. `mixed` are states that
 * differ while nobody coded; like `disputed` it leaves the base, but a coder who did code still bounds it.
 */
export type Reading =
  | { readonly kind: 'empty'; readonly state: EmptyState }
  | CodesReading
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'disputed' | 'mixed' };

export type CodesReading = {
  readonly kind: 'codes';
  readonly codes: readonly CodeState[];
  /** For each code the place of its parent, which comes before it; −1 at the top. */
  readonly parents: readonly number[];
};

/** Of one code: there, looked for and not there, not reported, or younger than the coding. */
export type CodeState = 'present' | 'absent' | 'unknown' | 'young';

/** Turns answers of one variable into readings. */
export type Reader = (answer: VersionedAnswer) => Reading;

type Place = CodeAge & {
  readonly id: string;
  readonly ancestors: readonly string[];
  readonly splitFrom: string | undefined;
};
type Tree = {
  readonly places: readonly Place[];
  readonly placeOf: ReadonlyMap<string, Place>;
  readonly parents: readonly number[];
};

/** A reader for a variable. */
export function readerOf(variable: Variable): Reader {
  if (!isChoice(variable)) {
    return ({ answer }) => (answer.kind === 'codes' ? { kind: 'empty', state: 'absent' } : answer);
  }
  const places = flattenCodes(variable.codes).map(({ code, ancestors }) => ({
    id: code.id,
    since: code.since,
    unseenIn: code.unseenIn,
    ancestors,
    splitFrom: code.splitFrom,
  }));
  const parents = places.map(({ ancestors }) => places.findIndex(({ id }) => id === ancestors.at(-1)));
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return (answer) => readChoice(answer, { places, placeOf, parents }, variable.kind);
}

function readChoice(versioned: VersionedAnswer, tree: Tree, kind: 'single' | 'multiple'): Reading {
  const { answer, codebookVersion } = versioned;
  const found = (ticks: Pick<Ticks, 'ticked' | 'notReported'>): CodesReading => ({
    kind: 'codes',
    codes: codeStates({ ...ticks, codebookVersion }, tree),
    parents: tree.parents,
  });
  if (answer.kind === 'empty') {
    // Of a multiple choice, absent is the empty set: every code was looked for.
    return answer.state === 'absent' && kind === 'multiple' ? found({ ticked: [], notReported: [] }) : answer;
  }
  if (answer.kind !== 'codes') return { kind: 'empty', state: 'absent' };
  if (kind === 'single' && answer.codes.length === 0) {
    return { kind: 'empty', state: answer.notReported.length > 0 ? 'not-reported' : 'absent' };
  }
  // The variable once took several codes, and nobody has chosen among these yet.
  if (kind === 'single' && branches(answer.codes, tree.places) > 1) return { kind: 'disputed' };
  // One choice made answers for all other codes.
  const notReported = kind === 'single' ? [] : answer.notReported;
  return found({ ticked: answer.codes, notReported });
}

type Ticks = {
  readonly ticked: readonly string[];
  readonly notReported: readonly string[];
  readonly codebookVersion: number;
};

function codeStates({ ticked, notReported, codebookVersion }: Ticks, { places, placeOf }: Tree): CodeState[] {
  const withAncestors = (ids: readonly string[]) =>
    new Set(ids.flatMap((id) => [id, ...(placeOf.get(id)?.ancestors ?? [])]));
  const present = withAncestors(ticked);
  const marked = new Set(notReported);
  const aboveMarked = withAncestors(notReported);
  const stateOf = (place: Place): CodeState => {
    const { id, ancestors, splitFrom } = place;
    if (present.has(id)) return 'present';
    const unknown = aboveMarked.has(id) || ancestors.some((above) => marked.has(above) && !present.has(above));
    if (unknown) return 'unknown';
    if (!isYoungIn(place, codebookVersion)) return 'absent';
    const whole = splitFrom === undefined ? undefined : placeOf.get(splitFrom);
    if (whole === undefined || whole.since >= place.since) return 'young';
    const before = stateOf(whole);
    return before === 'present' ? 'young' : before;
  };
  return places.map(stateOf);
}

/** How many of these codes are not implied by another of them. */
function branches(codes: readonly string[], places: readonly Place[]): number {
  if (codes.length < 2) return codes.length;
  const implied = new Set(places.flatMap(({ id, ancestors }) => (codes.includes(id) ? ancestors : [])));
  return new Set(codes.filter((id) => !implied.has(id))).size;
}

/** A text that two readings share exactly when they say the same, whatever codebook version they were made under. */
export function readingKey(reading: Reading): string {
  switch (reading.kind) {
    case 'empty':
      return `empty ${reading.state}`;
    case 'codes':
      return `codes ${reading.codes.map((state) => (state === 'young' ? 'a' : state.charAt(0))).join('')}`;
    case 'number':
      return `number ${reading.value}`;
    case 'text':
      return `text ${reading.text}`;
    case 'disputed':
    case 'mixed':
      return reading.kind;
  }
}
