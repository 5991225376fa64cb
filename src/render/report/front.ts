import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { changeText } from '../../domain/report/number-changes.ts';
import { countOf, statuses } from './audit.ts';
import type { PageContext } from './context.ts';
import { illustrativeBadge } from './illustrative.ts';
import { type Html, link, markup } from './markup.ts';
import type { Report } from './report.ts';

/** Title and the figures of the review at a glance. */
export function pageHead({ title, subtitle, summary, audit: { entries }, language }: Report): Html {
  const facts = summary.map(({ value, label }) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`);
  const tally = statuses.map((status) => {
    const count = countOf(entries, status);
    const words = sentenceIn(language, count === 1 ? `page.claim-${status}` : `page.claims-${status}`);
    return markup`<div class="${status}"><dt>${words}</dt><dd>${count}</dd></div>`;
  });
  return markup`<header class="page-head">
<h1>${title}</h1>
<p class="subtitle">${subtitle}</p>
<dl class="at-a-glance">${facts}${entries.length > 0 && tally}</dl>
</header>`;
}

/** What the report is about, how to read it, and whose codings it rests on. */
export function aboutPart({ about, references, provenance, illustrative, language }: Report): Html {
  const coders = provenance.map(
    ({ coder, kind, text }) =>
      markup`<div><dt>${coder} <span class="quiet">${sentenceIn(language, `page.coder-${kind}`)}</span>${kind === 'rule' && illustrativeBadge(language)}</dt><dd>${text}</dd></div>
`,
  );
  return markup`${about.map((text) => markup`<p class="lead">${text}</p>`)}
<p class="how">${sentenceIn(language, 'page.how-to-read')}</p>
<h3>${sentenceIn(language, 'page.whose-codings')}</h3>
<dl class="provenance">${coders}</dl>
${illustrative !== '' && markup`<div class="meaning" id="illustrative" tabindex="-1"><h3>${sentenceIn(language, 'page.what-illustrative-means')}</h3><p>${illustrative}</p></div>`}
${references.length > 0 && referenceList(references, language)}`;
}

function referenceList(references: Report['references'], language: SentenceLanguage): Html {
  const entries = references.map(
    ({ text, href }) => markup`<p class="reference">${text}${href !== undefined && [' ', link(href, href)]}</p>`,
  );
  return markup`<h3>${sentenceIn(language, references.length === 1 ? 'page.reference' : 'page.references')}</h3>${entries}`;
}

/** How to make all of this again, what comes with it, and what could not be had. */
export function regeneratePart({ regenerate, files, notAvailable, language }: Report): Html {
  const commands = regenerate.map(
    ({ command, does }) => markup`<div><dt><code>${command}</code></dt><dd>${does}</dd></div>`,
  );
  const missing = markup`<h3>${sentenceIn(language, 'page.not-available')}</h3><ul>${notAvailable.map((text) => markup`<li>${text}</li>`)}</ul>`;
  return markup`<dl class="commands">${commands}</dl>
<h3>${sentenceIn(language, 'page.files-beside')}</h3>
<ul class="files">${files.map(({ href, label }) => markup`<li>${link(href, label)}</li>`)}</ul>
${notAvailable.length > 0 && missing}`;
}

/** How the review was made, as its history tells. */
export function methodsPart({ methods, language }: Report): Html {
  return markup`${methods.map((text) => markup`<p class="lead">${text}</p>`)}
<p class="quiet">${sentenceIn(language, 'page.methods-source')}</p>`;
}

/** What is another number than in the report before this one, each leading to its table, figure or claim if that is there. */
export function changesPart({ changes, audit, language }: Report, { numbers }: PageContext): Html {
  const there = new Set([...numbers.keys(), ...audit.entries.map(({ id }) => `claim-${id}`)]);
  const lines = changes.map((change) => {
    const address = `${change.item.kind}-${change.item.id}`;
    const text = changeText(change, language);
    return markup`<li>${there.has(address) ? link(`#${address}`, text) : text}</li>
`;
  });
  return markup`<p class="lead">${sentenceIn(language, 'page.changes-lead')}</p>
<ul class="changes">${lines}</ul>`;
}
