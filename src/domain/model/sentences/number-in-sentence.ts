import { thousands } from '../thousands.ts';

/** Slots whose number names something (a case, a line, a version) or may be a year, as what an audit compares may: it stands as it is. */
const names = new Set(
  (
    'at before below case codebookVersion day dpi earlier end from index key known last left level line maximum merge minimum ' +
    'now number odd opened page point position recomputed reported retired right seed seq start to undoneBy value version was ' +
    'year years'
  ).split(' '),
);

/** A number as it stands in the slot of a sentence: with its thousands parted where it counts. */
export function numberInSentence(slot: string, value: number): string {
  return names.has(slot) ? String(value) : thousands(value);
}
