import type { Retrieval, RetrievedCase, RetrievedCoding } from '../../domain/model/retrieval.ts';
import { finalNote, groundsOf, retrievalSummary } from '../../domain/retrieval/retrieval-words.ts';
import { type Html, markup } from './markup.ts';
import { htmlPage } from './html-page.ts';
import { coderKindWords } from './words.ts';

/** Writes all cases with one code as one HTML page to read or print: who gave it, why, and the words of the source. */
export function renderRetrieval({
  title,
  retrieval,
}: {
  readonly title: string;
  readonly retrieval: Retrieval;
}): string {
  const { variable, code, cases } = retrieval;
  const head = code === null ? variable.label : code.label;
  const index = cases.map(
    ({ number, title: name }) => markup`<li><a href="#case-${number}" title="${name}">${number}</a></li>`,
  );
  const body = markup`<div class="page">
<nav class="contents" aria-label="Contents"><ol>${index}</ol></nav>
<main id="content" tabindex="-1">
<header class="page-head"><h1>${head}</h1><p class="subtitle">${code !== null && [variable.label, ' · ']}${title}</p></header>
<section class="part">${code?.definition !== undefined && markup`<p class="lead">${code.definition}</p>`}<p class="quiet">${retrievalSummary(retrieval)}</p>
${cases.map(caseEntry)}</section>
</main>
</div>`;
  return htmlPage({ title: `${head}: ${title}`, language: 'en', body });
}

function caseEntry({ number, title, status, final, codings }: RetrievedCase): Html {
  const note = finalNote({ final });
  const remarks = [...(status === 'included' ? [] : [status]), ...(note === '' ? [] : [note])];
  return markup`<article class="case" id="case-${number}" aria-labelledby="case-${number}-title">
<h3 id="case-${number}-title"><span class="case-number">${number}</span> <span>${title}</span></h3>
${remarks.length > 0 && markup`<p class="quiet">${remarks.join(' · ')}</p>`}${codings.map(codingEntry)}</article>
`;
}

function codingEntry({ coder, coderKind, answer, evidence, passages }: RetrievedCoding): Html {
  const grounds = groundsOf({ evidence, passages }).map(({ kind, text, source }) => {
    const place = source !== '' && markup` <span class="quiet">${source}</span>`;
    return kind === 'quote' ? markup`<blockquote>${text}${place}</blockquote>` : markup`<p>${text}${place}</p>`;
  });
  const { confidence } = evidence;
  const sure = confidence !== undefined && [' · ', `confidence ${confidence}`];
  return markup`<div class="coding-entry"><p><strong>${coder}</strong> <span class="quiet">${coderKindWords[coderKind]}${sure}</span> · ${answer}</p>
${grounds}</div>
`;
}
