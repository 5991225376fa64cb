import type { AuditEntry, ReadingResult } from '../../domain/model/claim.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { caseCount, type CaseLists } from './case-list.ts';
import { type Html, markup } from './markup.ts';
import { valueParts } from './words.ts';

/** All readings of a claim, open where the primary one differs from what is reported. */
export function claimReadings(entry: AuditEntry, lists: CaseLists): Html {
  const { language } = lists;
  const { id, status, readings, matching, tried } = entry;
  const summary =
    tried === 0
      ? sentenceIn(language, 'page.no-comparison', { readings: readings.length })
      : sentenceIn(language, 'page.readings-match', { matching: matching.length, tried });
  const lines = readings.map((reading, index) => {
    const unit = reading.unit ?? entry.unit;
    const count = {
      id: `claim-${id}_r${String(index)}`,
      text: valueParts(reading.recomputed, unit, language).text,
      cases: reading.cases ?? [],
      what: reading.rule,
    };
    const result = markup`<span class="result">${caseCount(count, lists)}</span>`;
    return markup`<li>${verdict(reading, language)}${result}${rule(reading, { unit, primary: index === 0, language })}</li>
`;
  });
  return markup`<details${status === 'differs' && markup` open`}><summary>${summary}</summary><ul class="readings">
${lines}</ul></details>`;
}

type Ruling = { readonly unit: string | undefined; readonly primary: boolean; readonly language: SentenceLanguage };

/** The rule in words; what the reading is held against stands here where that is not the claim's own number. */
function rule(reading: ReadingResult, { unit, primary, language }: Ruling): Html {
  const { rule: words, note, reported = null } = reading;
  const against =
    reported !== null &&
    markup` <span class="quiet">${sentenceIn(language, 'page.held-against', { reported: valueParts(reported, unit, language).text })}</span>`;
  const mark = primary && markup` <span class="quiet">${sentenceIn(language, 'page.primary')}</span>`;
  return markup`<span>${words}${mark}${against}${note !== undefined && markup`<span class="quiet remark">${note}</span>`}</span>`;
}

function verdict({ matches }: ReadingResult, language: SentenceLanguage): Html {
  const sign = (symbol: string, words: `page.verdict-${'none' | 'match' | 'differs'}`) =>
    markup`<span class="sign"><span aria-hidden="true">${symbol}</span><span class="unseen">${sentenceIn(language, words)}</span></span>`;
  if (matches === null) return sign('○', 'page.verdict-none');
  return matches ? sign('✓', 'page.verdict-match') : sign('≠', 'page.verdict-differs');
}
