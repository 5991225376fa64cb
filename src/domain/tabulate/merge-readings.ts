import { type CodesReading, type CodeState, type Reading, readingKey } from './reading.ts';

/** Makes one reading of two; associative, so that several are merged one after the other. */
export type Merge = (left: Reading, right: Reading) => Reading;

const disputed: Reading = { kind: 'disputed' };
const mixed: Reading = { kind: 'mixed' };

/** Two readings that say the same make one; all others are disputed. A code is young only if it was to both. */
export function alike(left: Reading, right: Reading): Reading {
  if (readingKey(left) !== readingKey(right)) return disputed;
  return left.kind === 'codes' && right.kind === 'codes' ? mergeCodes(left, right, bothSame) : left;
}

/** Of a multiple choice: a code is present when either has it (Kleene's strong disjunction). */
export const unionOf: Merge = (left, right) => bound(left, right, either);

/** Of a multiple choice: a code is present when both have it (Kleene's strong conjunction). */
export const intersectionOf: Merge = (left, right) => {
  const lower = bound(left, right, both);
  return lower.kind === 'codes' ? underParents(lower) : lower;
};

/** A coder who found a parent absent cannot be passed over for its child, even one that came later. */
function underParents(reading: CodesReading): CodesReading {
  const codes: CodeState[] = [];
  reading.codes.forEach((state, place) => {
    const above = codes[reading.parents[place] ?? -1] ?? 'present';
    codes.push(state === 'present' ? above : state);
  });
  return { ...reading, codes };
}

type Join = (left: CodeState, right: CodeState) => CodeState;

function bound(left: Reading, right: Reading, join: Join): Reading {
  if (left.kind === 'codes' && right.kind === 'codes') return mergeCodes(left, right, join);
  if (left.kind === 'codes') return mergeCodes(left, allUnknown(left), join);
  if (right.kind === 'codes') return mergeCodes(allUnknown(right), right, join);
  return readingKey(left) === readingKey(right) ? left : mixed;
}

function mergeCodes(left: CodesReading, right: CodesReading, join: Join): CodesReading {
  return {
    ...left,
    codes: left.codes.map((state, place) => {
      const other = right.codes[place] ?? 'young';
      // Who coded before a code came has not spoken of it.
      if (state === 'young') return other;
      return other === 'young' ? state : join(state, other);
    }),
  };
}

function allUnknown(reading: CodesReading): CodesReading {
  return { ...reading, codes: reading.codes.map(() => 'unknown') };
}

const bothSame: Join = (left) => left;

const either: Join = (left, right) => {
  if (left === 'present' || right === 'present') return 'present';
  return left === 'unknown' || right === 'unknown' ? 'unknown' : 'absent';
};

const both: Join = (left, right) => {
  if (left === 'absent' || right === 'absent') return 'absent';
  return left === 'unknown' || right === 'unknown' ? 'unknown' : 'present';
};
