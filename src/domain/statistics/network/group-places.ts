import { wholeAt } from './at.ts';

/** The places of all groups one after the other, and where those of each group begin; one more for the end. */
export type GroupedPlaces = { readonly order: Int32Array; readonly starts: Int32Array };

/** Puts the places of numbers from 0 to below `groups` into the order of the numbers, by counting. */
export function groupPlaces(numbers: Int32Array, groups: number): GroupedPlaces {
  const starts = new Int32Array(groups + 1);
  for (let at = 0; at < numbers.length; at++) {
    const group = wholeAt(numbers, at) + 1;
    starts[group] = wholeAt(starts, group) + 1;
  }
  for (let group = 1; group <= groups; group++) starts[group] = wholeAt(starts, group) + wholeAt(starts, group - 1);
  const next = starts.slice();
  const order = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const group = wholeAt(numbers, at);
    const place = wholeAt(next, group);
    order[place] = at;
    next[group] = place + 1;
  }
  return { order, starts };
}
