import { basename } from 'node:path';
import type { Claim } from '../../domain/model/claim.ts';
import type { Coder } from '../../domain/model/coder.ts';
import type { FigureSpecification } from '../../domain/model/figure-specification.ts';
import { freeId } from '../../domain/model/free-id.ts';
import type { Review } from '../../domain/model/review.ts';
import type { SavedSpecification } from '../../domain/model/saved-specification.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { TableSpecification } from '../../domain/model/table-specification.ts';
import { keptClaims } from '../audits.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportPlan } from './report-plan.ts';

type Kept = {
  readonly review: Review;
  readonly saved: readonly SavedSpecification[];
  readonly claims: readonly Claim[];
  /** The project file, for the commands that make the report again. */
  readonly path: string;
  readonly language: SentenceLanguage;
};

/** The report of what a project keeps: every saved table, every saved figure, and the audit of its claims, in their order. */
export function contentOfProject({ review, saved, claims, path, language }: Kept): ReportContent {
  const { title } = review.project;
  const tables = withIds(saved).flatMap((one) => (one.kind === 'table' ? [one.specification] : []));
  const figures = withIds(saved).flatMap((one) => (one.kind === 'figure' ? [one.specification] : []));
  const file = basename(path);
  return {
    plan: {
      title,
      subtitle: sentenceIn(language, 'page.subtitle'),
      about: review.project.note === undefined ? [] : [review.project.note],
      references: [],
      illustrative: illustrativeOf(review.coders, language),
      provenance: review.coders.map((coder) => ({
        coder: coder.name,
        text: coder.note ?? sentenceIn(language, provenance[coder.kind]),
      })),
      sections: sectionsOf(tables, figures, language),
      notAvailable: [],
    },
    figures,
    claims: { ...keptClaims(title, language), claims: [...claims] },
    inputs: [],
    regenerate: [
      {
        command: `copro report ${file}${language === 'en' ? '' : ` --language ${language}`}`,
        does: sentenceIn(language, 'page.does-again'),
      },
      { command: `copro report ${file} --check manifest.json`, does: sentenceIn(language, 'page.does-check') },
    ],
    otherFiles: [],
  };
}

const provenance = {
  person: 'page.given-here',
  rule: 'page.given-by-rule',
  import: 'page.given-in-files',
  stated: 'page.given-by-source',
} as const satisfies Record<Coder['kind'], string>;

function illustrativeOf(coders: readonly Coder[], language: SentenceLanguage): string {
  const rules = coders.filter(({ kind }) => kind === 'rule').map(({ name }) => name);
  return rules.length === 0 ? '' : sentenceIn(language, 'page.rules', { rules });
}

function sectionsOf(
  tables: readonly TableSpecification[],
  figures: readonly FigureSpecification[],
  language: SentenceLanguage,
): ReportPlan['sections'] {
  const sections = [
    {
      id: 'tables',
      title: sentenceIn(language, 'page.tables'),
      introduction: [],
      items: tables.map((table) => ({ table })),
    },
    {
      id: 'figures',
      title: sentenceIn(language, 'page.figures'),
      introduction: [],
      items: figures.map(({ id }) => ({ figure: id })),
    },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

/** Files and marks on the page are named by ids; what is saved has a name for people. A table without a title is called by it. */
function withIds(saved: readonly SavedSpecification[]): SavedSpecification[] {
  const taken = new Set<string>();
  return saved.map((one) => {
    const key = (id: string): string => `${one.kind} ${id}`;
    const isFree = (id: string): boolean => !taken.has(key(id));
    const id = freeId(one.name, isFree) ?? freeId(one.kind, isFree) ?? one.kind;
    taken.add(key(id));
    return one.kind === 'table'
      ? { ...one, specification: { ...one.specification, id, title: one.specification.title ?? one.name } }
      : { ...one, specification: { ...one.specification, id } };
  });
}
