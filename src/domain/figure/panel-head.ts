import { type CrossTable, exclusionReasons } from '../model/table.ts';
import type { FigureWords } from './figure-words.ts';

/** A code as an axis shows it. */
export type Category = {
  readonly label: string;
  /** 0 for the top level of a nested variable. */
  readonly depth: number;
  /** Stands above codes of its own. */
  readonly parent: boolean;
};

/** What stands over a panel. */
export type PanelHead = { readonly title: string | null; readonly base: string };

/** The base of a table in words: how many cases of how many, why the others are out, and whether it is illustrative. */
export function baseLine(table: CrossTable, words: FigureWords): string {
  const out = exclusionReasons
    .map((reason) => [reason, table.excluded[reason]] as const)
    .filter(([, cases]) => cases > 0);
  const all = out.reduce((sum, [, cases]) => sum + cases, table.validCases);
  const plain = out.every(([reason]) => reason === 'not-coded');
  const reasons = plain ? [] : out.map(([reason, cases]) => words.excluded[reason](cases));
  const none = table.cols === null && table.noneOfRows > 0 ? [words.none(table.noneOfRows)] : [];
  const base = words.base(table.validCases, all, [...reasons, ...none]);
  return table.sources.illustrative ? `${base} · ${words.illustrative}` : base;
}

/** The codes of an axis with their place in the nesting. */
export function categoriesOf(codes: CrossTable['rows']['codes']): Category[] {
  return codes.map(({ label, depth }, index) => ({ label, depth, parent: (codes[index + 1]?.depth ?? 0) > depth }));
}
