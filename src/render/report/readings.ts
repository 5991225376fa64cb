import type { AuditEntry, ReadingResult } from '../../domain/model/claim.ts';
import { type CaseTitles, caseCount } from './case-list.ts';
import { type Html, markup } from './markup.ts';
import { valueParts } from './words.ts';

/** All readings of a claim, open where the primary one differs from what is reported. */
export function claimReadings(entry: AuditEntry, titles: CaseTitles): Html {
  const { id, status, readings, matching, tried } = entry;
  const summary =
    tried === 0
      ? `${String(readings.length)} readings, none with anything to compare`
      : `${String(matching.length)} of ${String(tried)} readings match`;
  const lines = readings.map((reading, index) => {
    const unit = reading.unit ?? entry.unit;
    const count = {
      id: `claim-${id}_r${String(index)}`,
      text: valueParts(reading.recomputed, unit).text,
      cases: reading.cases ?? [],
      what: reading.rule,
    };
    const result = markup`<span class="result">${caseCount(count, titles)}</span>`;
    return markup`<li>${verdict(reading)}${result}${rule(reading, { unit, primary: index === 0 })}</li>
`;
  });
  return markup`<details${status === 'differs' && markup` open`}><summary>${summary}</summary><ul class="readings">
${lines}</ul></details>`;
}

/** The rule in words; what the reading is held against stands here where that is not the claim's own number. */
function rule(reading: ReadingResult, { unit, primary }: { unit: string | undefined; primary: boolean }): Html {
  const { rule: words, note, reported = null } = reading;
  const against = reported !== null && markup` <span class="quiet">reported ${valueParts(reported, unit).text}</span>`;
  const mark = primary && markup` <span class="quiet">(primary)</span>`;
  return markup`<span>${words}${mark}${against}${note !== undefined && markup`<span class="quiet remark">${note}</span>`}</span>`;
}

function verdict({ matches }: ReadingResult): Html {
  const sign = (symbol: string, words: string) =>
    markup`<span class="sign"><span aria-hidden="true">${symbol}</span><span class="unseen">${words}: </span></span>`;
  if (matches === null) return sign('○', 'nothing to compare');
  return matches ? sign('✓', 'matches') : sign('≠', 'does not match');
}
