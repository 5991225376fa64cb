import type { RetrievedCase, RetrievedCoding } from '../../domain/model/retrieval.ts';
import { inLanguage } from '../../domain/model/sentences/in-language.ts';
import { sayIn } from '../../domain/model/sentences/said.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { finalNote, groundsOf, type NamedRetrieval, retrievalSummary } from '../../domain/retrieval/retrieval-words.ts';
import { htmlPage } from './html-page.ts';
import { type Html, markup } from './markup.ts';

/** Writes all cases with one code as one HTML page to read or print: who gave it, why, and the words of the source. */
export function renderRetrieval({ title, retrieval, language }: NamedRetrieval): string {
  const { variable, code, cases } = retrieval;
  const head = code === null ? variable.label : code.label;
  const index = cases.map(
    ({ number, title: name }) => markup`<li><a href="#case-${number}" title="${name}">${number}</a></li>`,
  );
  const body = markup`<div class="page">
<nav class="contents" aria-label="${sentenceIn(language, 'print.contents')}"><ol>${index}</ol></nav>
<main id="content" tabindex="-1">
<header class="page-head"><h1>${head}</h1><p class="subtitle">${code !== null && [variable.label, ' · ']}${title}</p></header>
<section class="part">${code?.definition !== undefined && markup`<p class="lead">${code.definition}</p>`}<p class="quiet">${sayIn(language, retrievalSummary(retrieval))}</p>
${cases.map((one) => caseEntry(one, language))}</section>
</main>
</div>`;
  return htmlPage({ title: `${head}: ${title}`, language, body });
}

function caseEntry({ number, title, status, final, codings }: RetrievedCase, language: SentenceLanguage): Html {
  const note = sayIn(language, finalNote({ final }));
  const remarks = [
    ...(status === 'included' ? [] : [sentenceIn(language, `status.${status}`)]),
    ...(note === '' ? [] : [note]),
  ];
  return markup`<article class="case" id="case-${number}" aria-labelledby="case-${number}-title">
<h3 id="case-${number}-title"><span class="case-number">${number}</span> <span>${title}</span></h3>
${remarks.length > 0 && markup`<p class="quiet">${remarks.join(' · ')}</p>`}${codings.map((coding) => codingEntry(coding, language))}</article>
`;
}

function codingEntry(
  { coder, coderKind, answer, evidence, passages }: RetrievedCoding,
  language: SentenceLanguage,
): Html {
  const grounds = groundsOf({ evidence, passages }).map(({ kind, text, source }) => {
    const place = source !== '' && markup` <span class="quiet">${sayIn(language, source)}</span>`;
    return kind === 'quote' ? markup`<blockquote>${text}${place}</blockquote>` : markup`<p>${text}${place}</p>`;
  });
  const { confidence } = evidence;
  const sure = confidence !== undefined && [' · ', sentenceIn(language, 'page.confidence', { confidence })];
  return markup`<div class="coding-entry"><p><strong>${coder}</strong> <span class="quiet">${sentenceIn(language, `page.coder-${coderKind}`)}${sure}</span> · ${inLanguage(answer, language)}</p>
${grounds}</div>
`;
}
