import { isIllustrative, type PageContext } from './context.ts';
import { figureItem } from './figure-item.ts';
import { illustrativeBadge } from './illustrative.ts';
import { type Html, markup } from './markup.ts';
import type { ReportSection } from './report.ts';
import { tableItem } from './table-item.ts';

/** Whether all that stands in the section rests on rules of our own. */
export function sectionIsIllustrative({ items }: ReportSection): boolean {
  return items.length > 0 && items.every(isIllustrative);
}

/** The tables and figures of a section under their introduction. */
export function sectionContent(section: ReportSection, context: PageContext): Html {
  const paragraphs = section.introduction.map((text) => markup`<p class="lead">${text}</p>`);
  const items = section.items.map((item) =>
    item.kind === 'table' ? tableItem(item, context) : figureItem(item, context),
  );
  return markup`${paragraphs}${items}`;
}

/** The word *illustrative* beside a section's title. */
export function sectionBadge(section: ReportSection | undefined, { language }: PageContext): Html | false {
  return section !== undefined && sectionIsIllustrative(section) && illustrativeBadge(language);
}
