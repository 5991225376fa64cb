import { type Code, type CodeAge, flattenCodes } from '../../model/code.ts';
import { type Said, said, type Words } from '../../model/sentences/said.ts';
import type { ChoiceVariable } from '../../model/variable.ts';
import type { CodesReading, CodeState } from '../../tabulate/reading.ts';

/** One of the codes that agreement runs over: a lowest code, or the place of a parent that is ticked alone. */
export type Leaf = CodeAge & {
  readonly id: string;
  readonly label: Words;
  readonly derived: boolean;
  /** Can no longer be chosen; it is left out unless somebody did choose it. */
  readonly retired: boolean;
  /** Its code's place in the flat list of codes, and the places of all codes below. */
  readonly place: number;
  readonly below: readonly number[];
};

/**
 * The one level that agreement on a variable runs over: its lowest codes in reading order and, after the children of each
 * parent that may be ticked alone, the parent with its form not stated.
 */
export function leavesOf(variable: ChoiceVariable): Leaf[] {
  const placed = flattenCodes(variable.codes);
  const placeOf = new Map(placed.map(({ code }, place) => [code.id, place]));
  const belowOf = (id: string): number[] =>
    placed.flatMap(({ ancestors }, place) => (ancestors.includes(id) ? [place] : []));
  const leaf = ({ id, label, since, unseenIn, retired }: Code, more: Pick<Leaf, 'derived' | 'below'>): Leaf => ({
    id: more.derived ? `${id}.not-stated` : id,
    label: more.derived ? said('table.not-stated', { label }) : label,
    since,
    unseenIn,
    retired: retired !== undefined,
    place: placeOf.get(id) ?? 0,
    ...more,
  });
  const walk = (codes: readonly Code[]): Leaf[] =>
    codes.flatMap((code) => {
      if (code.codes.length === 0) return [leaf(code, { derived: false, below: [] })];
      const alone = code.selectable ? [leaf(code, { derived: true, below: belowOf(code.id) })] : [];
      return [...walk(code.codes), ...alone];
    });
  return walk(variable.codes);
}

/** Names the level in words; null where codes do not nest. */
export function codeLevelOf(variable: ChoiceVariable): Said | null {
  const nested = variable.codes.some(({ codes }) => codes.length > 0);
  return nested ? said('table.lowest-codes') : null;
}

/** What a reading says of a leaf; a parent's own leaf is present only where none of the codes below is. */
export function leafState({ codes }: CodesReading, { place, below }: Leaf): CodeState {
  const state = codes[place] ?? 'absent';
  return state === 'present' && below.some((child) => codes[child] === 'present') ? 'absent' : state;
}
