import { codebookPages } from './codebook.ts';
import { link, markup } from './markup.ts';
import { htmlPage } from './page.ts';
import type { Report } from './report.ts';

/** Writes a codebook with its groupings as one HTML page for paper, which needs no other file and no script. */
export function renderCodebook(report: Pick<Report, 'title' | 'codebook' | 'groupings'>): string {
  const { title, codebook } = report;
  const body = markup`<div class="page">
<nav class="contents" aria-label="Contents"><ol>${codebook.sections.flatMap(({ variables }) =>
    variables.map(({ id, label }) => markup`<li>${link(`#variable-${id}`, label)}</li>`),
  )}</ol></nav>
<main id="content">
<header class="page-head"><h1>${codebook.title}</h1><p class="quiet">Codebook of ${title}</p></header>
<section class="part">${codebookPages(report)}</section>
</main>
</div>`;
  return htmlPage({ title: `Codebook: ${title}`, body });
}
