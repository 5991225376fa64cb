import { auditLedger } from './audit.ts';
import { caseEntries } from './cases.ts';
import { codebookPages } from './codebook.ts';
import { contents, type PagePart } from './contents.ts';
import { contextOf, type PageContext } from './context.ts';
import { aboutPart, changesPart, methodsPart, pageHead, regeneratePart } from './front.ts';
import { htmlPage } from './html-page.ts';
import { type Html, markup } from './markup.ts';
import { printedCases } from './print-cases.ts';
import type { Report } from './report.ts';
import { sectionBadge, sectionContent, sectionIsIllustrative } from './sections.ts';

/**
 * Writes the report as one HTML text that needs no other file, no network and no script to be read. The same report
 * gives the same text.
 */
export function renderReport(report: Report): string {
  const context = contextOf(report);
  const parts = partsOf(report, context);
  const body = markup`<a class="skip" href="#content">Skip to the content</a>
<div class="page">
${contents(parts, context)}
<main id="content" tabindex="-1">
${pageHead(report)}
${parts.map(part)}
${printedCases(report, context)}
</main>
</div>`;
  return htmlPage({ title: report.title, language: 'en', body });
}

function part({ address, title, content, section }: PagePart): Html {
  return markup`<section class="part" id="${address}" aria-labelledby="${address}_title"><h2 id="${address}_title">${title}${sectionBadge(section)}</h2>${content}</section>
`;
}

/** What rests on the publication alone comes first, then the audit, then what rests on rules of ours. */
function partsOf(report: Report, context: PageContext): PagePart[] {
  const sections = report.sections.map((section) => ({
    address: `section-${section.id}`,
    title: section.title,
    content: sectionContent(section, context),
    section,
  }));
  const own = sections.findIndex(({ section }) => sectionIsIllustrative(section));
  const end = own === -1 ? sections.length : own;
  const audit = { address: 'audit', title: 'Audit', content: auditLedger(report.audit, context.titles) };
  return [
    { address: 'about', title: 'About this report', content: aboutPart(report) },
    ...(report.changes.length === 0
      ? []
      : [{ address: 'changes', title: 'Changed since the last report', content: changesPart(report, context) }]),
    ...(report.methods.length === 0
      ? []
      : [{ address: 'methods', title: 'Methods', content: methodsPart(report.methods) }]),
    ...sections.slice(0, end),
    ...(report.audit.entries.length === 0 ? [] : [audit]),
    ...sections.slice(end),
    { address: 'cases', title: 'Case by case', content: caseEntries(report, context) },
    { address: 'codebook', title: 'Codebook', content: codebookPages(report, 'en') },
    { address: 'again', title: 'Make it again', content: regeneratePart(report) },
  ];
}
