import { said, sayIn } from '../../domain/model/sentences/said.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { type Html, markup } from './markup.ts';
import { casesWords } from './words.ts';

/** Titles of the cases by number. */
export type CaseTitles = ReadonlyMap<number, string>;

/** What lists of cases need: their titles, and the language of the words around them. */
export type CaseLists = { readonly titles: CaseTitles; readonly language: SentenceLanguage };

/** A number on the page and the cases behind it. */
export type CaseCount = {
  /** Unique on the page. */
  readonly id: string;
  /** What stands on the page. */
  readonly text: string;
  readonly cases: readonly number[];
  /** What is counted, as the head of the list. */
  readonly what: string;
  /** How many cases could have been counted. */
  readonly base?: number;
};

/** A number that opens its cases; one without cases is plain text. Must stand where blocks may stand. */
export function caseCount(count: CaseCount, lists: CaseLists): Html {
  const { id, text, cases } = count;
  if (cases.length === 0) return markup`${text}`;
  return markup`<button type="button" class="count" popovertarget="${id}">${text}</button>${drawer(count, lists)}`;
}

function drawer({ id, cases, what, base }: CaseCount, { titles, language }: CaseLists): Html {
  const size = sayIn(
    language,
    base === undefined
      ? casesWords(cases.length)
      : said('page.cases-of', { cases: cases.length, all: casesWords(base) }),
  );
  const close = markup`<button type="button" class="close" popovertarget="${id}" popovertargetaction="hide">${sentenceIn(language, 'page.close')}</button>`;
  return markup`<div popover id="${id}" class="drawer" role="dialog" aria-labelledby="${id}-of"><div class="drawer-head"><p id="${id}-of"><strong>${what}</strong> <span class="quiet">${size}</span></p>${close}</div><ol>
${cases.map((number) => caseLine(number, titles))}</ol></div>`;
}

function caseLine(number: number, titles: CaseTitles): Html {
  const title = titles.get(number);
  const label = markup`<span class="case-number">${number}</span>`;
  if (title === undefined)
    return markup`<li>${label}</li>
`;
  return markup`<li><a href="#case-${number}">${label}<span>${title}</span></a></li>
`;
}
