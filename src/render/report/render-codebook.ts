import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { codebookPages } from './codebook.ts';
import { htmlPage } from './html-page.ts';
import { link, markup } from './markup.ts';
import type { Report } from './report.ts';

/** Writes a codebook with its groupings as one HTML page for paper; what the codebook itself says stays as it is. */
export function renderCodebook(
  report: Pick<Report, 'title' | 'codebook' | 'groupings'>,
  language: SentenceLanguage,
): string {
  const { title, codebook } = report;
  const body = markup`<div class="page">
<nav class="contents" aria-label="${sentenceIn(language, 'print.contents')}"><ol>${codebook.sections.flatMap(
    ({ variables }) => variables.map(({ id, label }) => markup`<li>${link(`#variable-${id}`, label)}</li>`),
  )}</ol></nav>
<main id="content">
<header class="page-head"><h1>${codebook.title}</h1><p class="quiet">${sentenceIn(language, 'print.of', { title })}</p></header>
<section class="part">${codebookPages(report, language)}</section>
</main>
</div>`;
  return htmlPage({ title: sentenceIn(language, 'print.page', { title }), language, body });
}
