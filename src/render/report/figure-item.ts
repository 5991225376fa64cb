import { columnWidths, type FigurePanel } from '../../domain/model/figure-specification.ts';
import type { NumberChange } from '../../domain/model/manifest.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { addressOf, type PageContext } from './context.ts';
import { inlineSvg } from './inline-svg.ts';
import { reportItem } from './item-parts.ts';
import { type Html, markup } from './markup.ts';
import type { FigureItem } from './report.ts';
import { tableContent } from './table-item.ts';

/** A figure with its caption and the same numbers as tables, for those who cannot see it or want the cases. */
export function figureItem(item: FigureItem, context: PageContext): Html {
  const prefix = addressOf(item);
  const svg = inlineSvg(item.svg, { labelledBy: `${prefix}_title`, describedBy: `${prefix}_caption` });
  const figure = markup`<figure>
<div class="paper${isWide(item) && ' wide'}" tabindex="0" role="group" aria-labelledby="${prefix}_title">${svg}</div>
<figcaption id="${prefix}_caption">${item.specification.caption}</figcaption>
</figure>`;
  return reportItem(item, [figure, twin(item, context)], context);
}

/** Wider than a column of print, so that its type would become too small on a narrow screen. */
function isWide({ specification }: FigureItem): boolean {
  const { width } = specification.size;
  return (typeof width === 'number' ? width : columnWidths[width]) > 100;
}

function twin(item: FigureItem, { titles, changes, language }: PageContext): Html | false {
  const changed = changes.get(addressOf(item)) ?? [];
  const reported = item.specification.panels.flatMap((panel) => reportedTable(panel, language));
  const tables = item.tables.map((table, index) => {
    const id = `${addressOf(item)}_t${String(index)}`;
    const own = changesIn(`${String(index)}: `, changed);
    return markup`<h4>${table.title}</h4>${tableContent({ id, table, titles, language, changes: own })}`;
  });
  const count = tables.length + reported.length;
  if (count === 0) return false;
  const summary = sentenceIn(language, count === 1 ? 'page.figure-table' : 'page.figure-tables');
  return markup`<details class="twin"${changed.length > 0 && markup` open`}><summary>${summary}</summary>
${tables}${reported}</details>`;
}

/** Of the changes of a figure those of one of its tables, under the ids that the numbers have in the table. */
function changesIn(prefix: string, changes: readonly NumberChange[]): NumberChange[] {
  return changes.flatMap((change) => {
    const { id, words } = change.number;
    return id.startsWith(prefix) ? [{ ...change, number: { id: id.slice(prefix.length), words } }] : [];
  });
}

function reportedTable(panel: FigurePanel, language: SentenceLanguage): Html[] {
  if (panel.mark !== 'bar' || panel.source.kind !== 'reported') return [];
  const { totals, cases, source } = panel.source;
  const rows = totals.map(({ label, value }) => markup`<tr><th scope="row">${label}</th><td>${value}</td></tr>`);
  const caption = sentenceIn(language, 'page.as-reported', { cases, source });
  return [
    markup`<h4>${panel.title ?? sentenceIn(language, 'page.reported-totals')}</h4>
<div class="scroll"><table class="numbers"><caption>${caption}</caption>
<thead><tr><th scope="col" class="stub">${sentenceIn(language, 'page.value')}</th><th scope="col">${sentenceIn(language, 'page.reported')}</th></tr></thead>
<tbody>${rows}</tbody></table></div>`,
  ];
}
