import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
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
  const body = markup`<a class="skip" href="#content">${sentenceIn(report.language, 'page.skip')}</a>
<div class="page">
${contents(parts, context)}
<main id="content" tabindex="-1">
${pageHead(report)}
${parts.map((one) => part(one, context))}
${printedCases(report, context)}
</main>
</div>`;
  return htmlPage({ title: report.title, language: report.language, body });
}

function part({ address, title, content, section }: PagePart, context: PageContext): Html {
  return markup`<section class="part" id="${address}" aria-labelledby="${address}_title"><h2 id="${address}_title">${title}${sectionBadge(section, context)}</h2>${content}</section>
`;
}

type PartTitle = `page.${'audit' | 'about' | 'changes' | 'methods' | 'case-by-case' | 'codebook' | 'again'}`;

/** What rests on the publication alone comes first, then the audit, then what rests on rules of ours. */
function partsOf(report: Report, context: PageContext): PagePart[] {
  const say = (key: PartTitle): string => sentenceIn(report.language, key);
  const sections = report.sections.map((section) => ({
    address: `section-${section.id}`,
    title: section.title,
    content: sectionContent(section, context),
    section,
  }));
  const own = sections.findIndex(({ section }) => sectionIsIllustrative(section));
  const end = own === -1 ? sections.length : own;
  const audit = { address: 'audit', title: say('page.audit'), content: auditLedger(report.audit, context) };
  return [
    { address: 'about', title: say('page.about'), content: aboutPart(report) },
    ...(report.changes.length === 0
      ? []
      : [{ address: 'changes', title: say('page.changes'), content: changesPart(report, context) }]),
    ...(report.methods.length === 0
      ? []
      : [{ address: 'methods', title: say('page.methods'), content: methodsPart(report) }]),
    ...sections.slice(0, end),
    ...(report.audit.entries.length === 0 ? [] : [audit]),
    ...sections.slice(end),
    { address: 'cases', title: say('page.case-by-case'), content: caseEntries(report, context) },
    { address: 'codebook', title: say('page.codebook'), content: codebookPages(report, report.language) },
    { address: 'again', title: say('page.again'), content: regeneratePart(report) },
  ];
}
