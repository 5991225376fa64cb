import type { AuditEntry } from '../../domain/model/claim.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import { auditLedger } from './audit.ts';
import type { CaseLists } from './case-list.ts';
import { htmlPage } from './html-page.ts';
import { markup } from './markup.ts';
import type { ReportAudit } from './report.ts';

type AuditPage = {
  /** The title of the project. */
  readonly project: string;
  readonly source: ReportAudit['claims'];
  readonly entries: readonly AuditEntry[];
} & CaseLists;

/** Writes an audit as one HTML page: the ledger, and the cases that its numbers lead to. */
export function renderAudit({ project, source, entries, titles, language }: AuditPage): string {
  const [audit, behind] = [sentenceIn(language, 'page.audit'), sentenceIn(language, 'page.cases')];
  const cases = [...titles].map(
    ([number, title]) => markup`<li id="case-${number}"><span class="case-number">${number}</span> ${title}</li>
`,
  );
  const body = markup`<div class="page">
<nav class="contents" aria-label="${sentenceIn(language, 'print.contents')}"><ol><li><a href="#audit">${audit}</a></li><li><a href="#cases">${behind}</a></li></ol></nav>
<main id="content" tabindex="-1">
<header class="page-head"><h1>${audit}</h1><p class="subtitle">${project}</p></header>
<section class="part" id="audit">${auditLedger({ claims: source, entries }, { titles, language })}</section>
<section class="part" id="cases" aria-labelledby="cases_title"><h2 id="cases_title">${behind}</h2><ol class="plain-list">${cases}</ol></section>
</main>
</div>`;
  return htmlPage({ title: sentenceIn(language, 'page.audit-of', { project }), language, body });
}
