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

/** What a bin is called, by the numbers that bound it. */
export type BinWords = (bounds: { readonly from?: number; readonly below?: number }) => string;

/** The numbers between which bins lie, ascending; undefined where something else was typed. */
function readCuts(text: string): number[] | undefined {
  const parts = text.split(/[\s,;，；、]+/u).filter((part) => part !== '');
  const numbers = parts.map(Number);
  if (numbers.length === 0 || numbers.some((number) => !Number.isFinite(number))) return undefined;
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The grouping that a draft makes; undefined as long as something is missing. */
export function groupingOf(
  variable: Variable,
  { label, source, groups, cuts }: GroupingDraft,
  words: BinWords,
): Grouping | undefined {
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
  return { kind: 'cut-points', ...common, bins: binsOf(numbers, words) };
}

/** Half-open bins under, between and from the numbers. */
function binsOf(cuts: readonly number[], words: BinWords): Extract<Grouping, { kind: 'cut-points' }>['bins'] {
  const bounds = [
    ...cuts.slice(0, 1).map((below) => ({ below })),
    ...cuts.map((from, index) => {
      const below = cuts[index + 1];
      return below === undefined ? { from } : { from, below };
    }),
  ];
  return bounds.map((bound) => ({ id: idOfBin(bound), label: words(bound), ...bound }));
}

/** The same in every language, so that specifications of different people can be read alike. */
function idOfBin({ from, below }: Parameters<BinWords>[0]): string {
  const words = [
    ...(from === undefined ? [] : ['from', String(from)]),
    ...(below === undefined ? [] : ['under', String(below)]),
  ];
  return idOfLabel(words.join(' ')) ?? 'bin';
}
