import { flattenCodes } from '../../domain/model/code.ts';
import type { Grouping } from '../../domain/model/grouping.ts';
import { idOfLabel } from '../../domain/model/id.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';

/** A grouping as it is being made: a group for each code, by its label; or cut points, as somebody types them. */
export type GroupingDraft = {
  readonly label: string;
  readonly source: string;
  /** By code id; codes without a group are left out of the table and counted. */
  readonly groups: Readonly<Record<string, string>>;
  readonly cuts: string;
};

export const emptyGrouping: GroupingDraft = { label: '', source: '', groups: {}, cuts: '' };

/** The numbers between which bins lie, ascending; undefined where something else was typed. */
function readCuts(text: string): number[] | undefined {
  const parts = text.split(/[\s,;，；、]+/u).filter((part) => part !== '');
  const numbers = parts.map(Number);
  if (numbers.length === 0 || numbers.some((number) => !Number.isFinite(number))) return undefined;
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The grouping that a draft makes; undefined as long as something is missing. */
export function groupingOf(variable: Variable, { label, source, groups, cuts }: GroupingDraft): Grouping | undefined {
  const id = idOfLabel(label);
  if (id === undefined) return undefined;
  const common = {
    id,
    variable: variable.id,
    label: label.trim(),
    source: source.trim() === '' ? 'ours' : source.trim(),
    ours: source.trim() === '',
  };
  if (isChoice(variable)) {
    const codes = flattenCodes(variable.codes).map(({ code }) => code.id);
    const names = [
      ...new Set(codes.flatMap((code) => ((groups[code]?.trim() ?? '') === '' ? [] : [groups[code]?.trim() ?? '']))),
    ];
    if (names.length === 0) return undefined;
    return {
      kind: 'codes',
      ...common,
      groups: names.map((name) => ({
        id: idOfLabel(name) ?? 'group',
        label: name,
        codes: codes.filter((code) => groups[code]?.trim() === name),
      })),
    };
  }
  const numbers = readCuts(cuts);
  if (variable.kind !== 'number' || numbers === undefined) return undefined;
  return { kind: 'cut-points', ...common, bins: binsOf(numbers) };
}

/** Half-open bins under, between and from the numbers. */
function binsOf(cuts: readonly number[]): Extract<Grouping, { kind: 'cut-points' }>['bins'] {
  const [first = 0] = cuts;
  return [
    { id: idOfLabel(`under ${String(first)}`) ?? 'under', label: `under ${String(first)}`, below: first },
    ...cuts.map((from, index) => {
      const below = cuts[index + 1];
      if (below === undefined)
        return { id: idOfLabel(`from ${String(from)}`) ?? 'from', label: `${String(from)} and over`, from };
      const label = `${String(from)} to under ${String(below)}`;
      return { id: idOfLabel(label) ?? 'between', label, from, below };
    }),
  ];
}
