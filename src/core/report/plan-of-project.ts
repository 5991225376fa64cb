import { basename } from 'node:path';
import { freeId } from '../../domain/model/free-id.ts';
import type { Coder } from '../../domain/model/coder.ts';
import type { Claim } from '../../domain/model/claim.ts';
import type { FigureSpecification } from '../../domain/model/figure-specification.ts';
import type { Review } from '../../domain/model/review.ts';
import type { SavedSpecification } from '../../domain/model/saved-specification.ts';
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
};

/** The report of what a project keeps: every saved table, every saved figure, and the audit of its claims, in their order. */
export function contentOfProject({ review, saved, claims, path }: Kept): ReportContent {
  const { title } = review.project;
  const tables = withIds(saved).flatMap((one) => (one.kind === 'table' ? [one.specification] : []));
  const figures = withIds(saved).flatMap((one) => (one.kind === 'figure' ? [one.specification] : []));
  const file = basename(path);
  return {
    plan: {
      title,
      subtitle: 'Report of the review: its saved tables and figures, its methods, its audit and its cases',
      about: review.project.note === undefined ? [] : [review.project.note],
      references: [],
      illustrative: illustrativeOf(review.coders),
      provenance: review.coders.map((coder) => ({
        coder: coder.name,
        text: coder.note ?? provenanceWords[coder.kind],
      })),
      sections: sectionsOf(tables, figures),
      notAvailable: [],
    },
    figures,
    claims: { ...keptClaims(title), claims: [...claims] },
    inputs: [],
    regenerate: [
      { command: `copro report ${file}`, does: 'makes this page and every file beside it again' },
      {
        command: `copro report ${file} --check manifest.json`,
        does: 'tells whether the project still gives the numbers of this report',
      },
    ],
    otherFiles: [],
  };
}

const provenanceWords: Readonly<Record<Coder['kind'], string>> = {
  person: 'Answers given in this project.',
  rule: 'Answers of a written rule.',
  import: 'Values read from files.',
  stated: 'What the sources themselves say of their cases.',
};

function illustrativeOf(coders: readonly Coder[]): string {
  const rules = coders.filter(({ kind }) => kind === 'rule').map(({ name }) => name);
  if (rules.length === 0) return '';
  return `Rests on written rules (${rules.join(', ')}), not on people’s reading of the cases. It shows what a table or figure looks like and is no finding.`;
}

function sectionsOf(
  tables: readonly TableSpecification[],
  figures: readonly FigureSpecification[],
): ReportPlan['sections'] {
  const sections = [
    { id: 'tables', title: 'Tables', introduction: [], items: tables.map((table) => ({ table })) },
    { id: 'figures', title: 'Figures', introduction: [], items: figures.map(({ id }) => ({ figure: id })) },
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
