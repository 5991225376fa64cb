import { thousands } from '../thousands.ts';

/** Slots whose number names something (a case, a line, a version) or may be a year, as what an audit compares may: it stands as it is. */
const names = new Set(
  (
    'at before below by byDoi byNumber case codebookVersion current day dpi earlier end excluded first from index ' +
    'key known last left level line maximum merge minimum namesake newestVersion now number odd opened page point ' +
    'position recomputed reported retired right second seed seq shown start strange task to undoneBy value ' +
    'version was year years'
  ).split(' '),
);

/** A number as it stands in the slot of a sentence: with its thousands parted where it counts. */
export function numberInSentence(slot: string, value: number): string {
  return names.has(slot) ? String(value) : thousands(value);
}
