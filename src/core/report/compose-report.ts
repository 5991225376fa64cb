import type { AuditEntry } from '../../domain/model/claim.ts';
import type { NumberChange } from '../../domain/model/manifest.ts';
import type { Review } from '../../domain/model/review.ts';
import { inLanguage } from '../../domain/model/sentences/in-language.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { FigureItem, Report, ReportSection, TableItem } from '../../render/report/report.ts';
import { reportCases, summaryOf } from './report-cases.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportPlan } from './report-plan.ts';
import type { MadeItems } from './write-items.ts';

export type ReportMaterial = {
  readonly content: ReportContent;
  readonly review: Review;
  readonly methods: readonly string[];
  readonly changes: readonly NumberChange[];
  readonly items: MadeItems;
  readonly entries: readonly AuditEntry[];
  readonly language: SentenceLanguage;
};

/** Gathers what the report shows: the plan's words, the computed tables and figures, the cases behind them. */
export function composeReport(material: ReportMaterial): Report {
  const { content, review, methods, changes, items, entries, language } = material;
  const { plan, claims } = content;
  const { title, subtitle, about, references, illustrative, notAvailable } = plan;
  return {
    language,
    title,
    subtitle,
    about,
    references: references.map(({ text, href }) => (href === undefined ? { text } : { text, href })),
    illustrative,
    notAvailable: [...notAvailable, ...items.missing.map((text) => inLanguage(text, language))],
    methods,
    changes,
    provenance: plan.provenance.map((entry) => ({ ...entry, kind: kindOf(review, entry.coder) })),
    summary: summaryOf(review, language),
    sections: plan.sections
      .map((section) => sectionOf(section, material))
      .filter((section) => section.items.length > 0),
    audit: { claims, entries },
    cases: reportCases(review, language),
    codebook: review.codebook,
    groupings: review.groupings,
    regenerate: content.regenerate,
    files: [
      ...content.otherFiles,
      { label: sentenceIn(language, 'page.file-methods'), href: 'methods.md' },
      { label: sentenceIn(language, 'page.file-audit-csv'), href: 'audit.csv' },
      { label: sentenceIn(language, 'page.file-audit-json'), href: 'audit.json' },
      { label: sentenceIn(language, 'page.file-manifest'), href: 'manifest.json' },
    ],
  };
}

function kindOf(review: Review, name: string): Report['provenance'][number]['kind'] {
  return review.coders.find((coder) => coder.name === name)?.kind ?? 'person';
}

function sectionOf(
  { id, title, introduction, items }: ReportPlan['sections'][number],
  { content, items: made }: ReportMaterial,
): ReportSection {
  const shown = items.flatMap((item): (TableItem | FigureItem)[] =>
    'table' in item ? tableItem(item.table.id ?? '', made) : figureItem(item.figure, { made, content }),
  );
  return { id, title, introduction, items: shown };
}

/** What could not be made is named where the report says what was not available. */
function tableItem(id: string, { tables }: MadeItems): TableItem[] {
  const table = tables.get(id);
  if (table === undefined) return [];
  return [{ kind: 'table', id, table, links: [{ label: 'CSV', href: `tables/${id}.csv` }] }];
}

type Place = { readonly made: MadeItems; readonly content: ReportContent };

function figureItem(id: string, { made, content }: Place): FigureItem[] {
  const figure = made.figures.get(id);
  if (figure === undefined) return [];
  const links = ['svg', 'pdf', 'png'].map((format) => ({
    label: format.toUpperCase(),
    href: `figures/${id}.${format}`,
  }));
  const command = content.figureCommand === undefined ? {} : { command: content.figureCommand(id) };
  return [{ kind: 'figure', id, ...figure, links, ...command }];
}
