import type { ChoiceVariable } from '../../model/variable.ts';
import { type CodesReading, readerOf, type Reading } from '../../tabulate/reading.ts';
import type { Ratings } from '../rated-units.ts';
import type { CodeSet } from '../set-distance.ts';
import type { CaseAnswers } from './case-answers.ts';
import { type Leaf, leafState, leavesOf } from './leaves.ts';

/** Cases with each coder's answer as a place in `sets`. */
export type RatedSets = {
  readonly sets: readonly CodeSet[];
  readonly ratings: readonly Ratings[];
  /** Codes that came after some of the answers: compared in none. */
  readonly leftOut: readonly string[];
};

const silent = -1;
const pointless = -2;

/**
 * Reads answers to a multiple choice as sets over its leaves. A code not reported is an element apart from the same code
 * present. *Not reported* and *not applicable* said of the whole variable are sets with nothing in common with any
 * other; *absent* is the empty set.
 */
export function setRatings(variable: ChoiceVariable, cases: readonly CaseAnswers[]): RatedSets {
  const read = readerOf(variable);
  const readings = cases.map(({ answers }) => answers.map((answer) => (answer === null ? null : read(answer))));
  const given = readings.flat().filter((reading) => reading?.kind === 'codes');
  const young = (leaf: Leaf): boolean => given.some((reading) => leafState(reading, leaf) === 'young');
  const leaves = leavesOf(variable);
  const compared = leaves.filter((leaf) => !young(leaf));
  const sets: CodeSet[] = [];
  const places = new Map<string, number>();
  const placeOf = (reading: Reading): number => {
    const elements = elementsOf(reading, compared);
    const key = elements.join(' ');
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, sets.length);
    return sets.push(new Set(elements)) - 1;
  };
  return {
    ratings: readings.map((unit) => unit.map((reading) => (reading === null ? null : placeOf(reading)))),
    sets,
    leftOut: leaves.filter((leaf) => young(leaf)).map(({ id }) => id),
  };
}

function elementsOf(reading: Reading, leaves: readonly Leaf[]): number[] {
  if (reading.kind === 'codes') return codeElements(reading, leaves);
  if (reading.kind !== 'empty' || reading.state === 'absent') return [];
  return [reading.state === 'not-reported' ? silent : pointless];
}

function codeElements(reading: CodesReading, leaves: readonly Leaf[]): number[] {
  return leaves.flatMap((leaf, place) => {
    const state = leafState(reading, leaf);
    if (state === 'present') return [place];
    return state === 'unknown' ? [leaves.length + place] : [];
  });
}
