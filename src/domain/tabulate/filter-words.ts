import type { Filter } from '../model/filter.ts';

/** A word of a filter as it is compared: without regard to capitals, outer blanks and composition of letters. */
export function folded(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

/** What a filter asks of, as the command line writes it. */
export function axisName({ variable, grouping }: Filter): string {
  return grouping === undefined ? variable : `${variable}@${grouping}`;
}

/** Writes a filter as the command line does: `country=UK;Sweden`. */
export function filterText(filter: Filter): string {
  return `${axisName(filter)}${filter.operator}${filter.values.join(';')}`;
}
