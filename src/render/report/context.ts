import type { NumberChange } from '../../domain/model/manifest.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { CaseLists } from './case-list.ts';
import { rulesOnTable } from './illustrative.ts';
import type { FigureItem, Provenance, Report, TableItem } from './report.ts';

/** What all parts of the page look up. */
export type PageContext = CaseLists & {
  readonly coders: ReadonlyMap<string, Provenance>;
  /** “Table 3”, “Figure 1” by address, numbered in reading order. */
  readonly numbers: ReadonlyMap<string, string>;
  /** What changed since the last report, by the address of the table or figure. */
  readonly changes: ReadonlyMap<string, readonly NumberChange[]>;
};

/**
 * The address of a table or figure on the page. What stands in it has addresses that go on after an underscore, which no
 * id holds, so that a table “a-title” and the title of table “a” are two.
 */
export function addressOf(item: TableItem | FigureItem): string {
  return `${item.kind}-${item.id}`;
}

/** The title of a table or figure. */
export function titleOf(item: TableItem | FigureItem): string {
  return item.kind === 'table' ? item.table.title : item.specification.title;
}

/** Whether a table or figure rests on rules of our own. */
export function isIllustrative(item: TableItem | FigureItem): boolean {
  return item.kind === 'table' ? rulesOnTable(item.table) : item.tables.some(rulesOnTable);
}

/** Builds the lookups of a report. */
export function contextOf({ language, cases, provenance, sections, changes }: Report): PageContext {
  const items = sections.flatMap((section) => section.items);
  const numbered = (kind: 'table' | 'figure') =>
    items
      .filter((item) => item.kind === kind)
      .map(
        (item, index) =>
          [addressOf(item), sentenceIn(language, `page.number-of-${kind}`, { number: index + 1 })] as const,
      );
  return {
    language,
    titles: new Map(cases.map(({ number, title }) => [number, title])),
    coders: new Map(provenance.map((one) => [one.coder, one])),
    changes: Map.groupBy(changes, ({ item }) => `${item.kind}-${item.id}`),
    numbers: new Map([...numbered('table'), ...numbered('figure')]),
  };
}
