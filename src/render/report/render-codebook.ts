import { codebookPages } from './codebook.ts';
import { link, markup, raw } from './markup.ts';
import type { Report } from './report.ts';
import { contentPolicy, style } from './style.ts';

/** Writes a codebook with its groupings as one HTML page for paper, which needs no other file and no script. */
export function renderCodebook(report: Pick<Report, 'title' | 'codebook' | 'groupings'>): string {
  const { title, codebook } = report;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Codebook: ${title}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
<div class="page">
<nav class="contents" aria-label="Contents"><ol>${codebook.sections.flatMap(({ variables }) =>
    variables.map(({ id, label }) => markup`<li>${link(`#variable-${id}`, label)}</li>`),
  )}</ol></nav>
<main id="content">
<header class="page-head"><h1>${codebook.title}</h1><p class="quiet">Codebook of ${title}</p></header>
<section class="part">${codebookPages(report)}</section>
</main>
</div>
</body>
</html>
`;
  return page.html;
}
