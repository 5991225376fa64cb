import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { Table } from '../../domain/model/table.ts';
import { bodiesOf } from '../../domain/report/bodies-of.ts';
import { type Html, markup } from './markup.ts';

/** Whether any judgement that a table reads came from a rule of our own. */
export function rulesOnTable(table: Table): boolean {
  if (table.kind === 'evidence') return table.sources.illustrative;
  return bodiesOf(table).some(({ body }) => body.sources.illustrative);
}

/** The word on everything that rests on our own rules; it leads to what it means. */
export function illustrativeBadge(language: SentenceLanguage): Html {
  return markup` <a class="badge" href="#illustrative">${sentenceIn(language, 'page.illustrative')}</a>`;
}
