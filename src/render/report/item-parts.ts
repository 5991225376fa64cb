import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { addressOf, isIllustrative, type PageContext, titleOf } from './context.ts';
import { illustrativeBadge } from './illustrative.ts';
import { type Content, type Html, joined, link, markup } from './markup.ts';
import type { FigureItem, TableItem } from './report.ts';

/** A table or figure on the page: number, title and, where it applies, the word *illustrative*; content; files. */
export function reportItem(item: TableItem | FigureItem, content: Content, { numbers, language }: PageContext): Html {
  const address = addressOf(item);
  const number = markup`<span class="item-number">${numbers.get(address)}</span>`;
  const skip = markup`<a class="skip" href="#${address}_end">${sentenceIn(language, 'page.skip-item', { item: numbers.get(address) ?? '' })}</a>`;
  return markup`<article class="item" id="${address}" aria-labelledby="${address}_title">
<h3 id="${address}_title">${number} ${titleOf(item)}${isIllustrative(item) && illustrativeBadge(language)}</h3>
${skip}
${content}
${foot(item, address, language)}
</article>
`;
}

function foot({ links, command }: TableItem | FigureItem, address: string, language: SentenceLanguage): Html {
  const files = joined(
    links.map(({ href, label }) => link(href, label)),
    ' · ',
  );
  return markup`<div class="item-foot" id="${address}_end" tabindex="-1">${links.length > 0 && markup`<p>${sentenceIn(language, 'page.files')}${files}</p>`}${command !== undefined && markup`<p>${sentenceIn(language, 'page.remake')}<code>${command}</code></p>`}</div>`;
}
