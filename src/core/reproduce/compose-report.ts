import type { Call } from '../../contract/client.ts';
import type { ProjectHandle } from '../../contract/file.ts';
import { tablesOf as tablesOfFigure } from '../../domain/figure/tables-of.ts';
import type { AuditEntry, Claims } from '../../domain/model/claim.ts';
import type { FigureSpecification } from '../../domain/model/figure-specification.ts';
import { type Review, reviewSchema } from '../../domain/model/review.ts';
import type { Table } from '../../domain/model/table.ts';
import type { TableSpecification } from '../../domain/model/table-specification.ts';
import { readJson } from '../../formats/json/read-json.ts';
import type { FigureItem, Report, ReportSection, TableItem } from '../../render/report/report.ts';
import type { Take } from '../attempt.ts';
import type { ReportPlan } from './report-plan.ts';
import { reportCases, summaryOf } from './report-cases.ts';

export type ReportMaterial = {
  readonly call: Call;
  readonly take: Take;
  readonly project: ProjectHandle;
  readonly plan: ReportPlan;
  readonly figures: readonly FigureSpecification[];
  /** The audit, and the drawn figures as SVG text by id. */
  readonly audit: { readonly claims: Claims; readonly entries: readonly AuditEntry[] };
  readonly svgs: ReadonlyMap<string, string>;
};

/** Gathers what the report shows: the plan's words, the computed tables and figures, the cases behind them. */
export async function composeReport(material: ReportMaterial): Promise<Report> {
  const { call, take, project, plan, audit } = material;
  const { file } = take(await call('project.export', { project, format: 'json' }));
  const review = take(readJson(file, reviewSchema));
  const { title, subtitle, about, references, illustrative, notAvailable } = plan;
  return {
    title,
    subtitle,
    about,
    references: references.map(({ text, href }) => (href === undefined ? { text } : { text, href })),
    illustrative,
    notAvailable,
    provenance: plan.provenance.map((entry) => ({ ...entry, kind: kindOf(review, entry.coder) })),
    summary: summaryOf(review),
    sections: await sectionsOf(material),
    audit,
    cases: reportCases(review),
    codebook: review.codebook,
    groupings: review.groupings,
    regenerate: [
      { command: 'npm ci && npm run reproduce', does: 'makes this page and every file beside it again, byte for byte' },
      {
        command: 'npm run -s copro -- audit out/project.copro fixtures/tu-2022/claims.json',
        does: 'repeats the audit alone',
      },
    ],
    files: [
      { label: 'The project file', href: 'project.copro' },
      { label: 'The audit as CSV', href: 'audit.csv' },
      { label: 'The audit as JSON', href: 'audit.json' },
      { label: 'Inputs, specifications and hashes of all outputs', href: 'manifest.json' },
    ],
  };
}

function kindOf(review: Review, name: string): Report['provenance'][number]['kind'] {
  return review.coders.find((coder) => coder.name === name)?.kind ?? 'person';
}

async function sectionsOf(material: ReportMaterial): Promise<ReportSection[]> {
  const sections: ReportSection[] = [];
  for (const { id, title, introduction, items } of material.plan.sections) {
    const shown: (TableItem | FigureItem)[] = [];
    for (const item of items) {
      shown.push('table' in item ? await tableItem(material, item.table) : await figureItem(material, item.figure));
    }
    sections.push({ id, title, introduction, items: shown });
  }
  return sections;
}

async function tableItem(
  { call, take, project }: ReportMaterial,
  specification: TableSpecification,
): Promise<TableItem> {
  const id = specification.id ?? '';
  const table = take(await call('tables.compute', { project, specification }));
  return { kind: 'table', id, table, links: [{ label: 'CSV', href: `tables/${id}.csv` }] };
}

async function figureItem(material: ReportMaterial, id: string): Promise<FigureItem> {
  const { call, take, project, figures, svgs } = material;
  const specification = figures.find((figure) => figure.id === id);
  const svg = svgs.get(id);
  if (specification === undefined || svg === undefined)
    throw new Error(`the report asks for a figure “${id}” that is not there`);
  const tables: Table[] = [];
  for (const table of tablesOfFigure(specification)) {
    tables.push(take(await call('tables.compute', { project, specification: table })));
  }
  const links = ['svg', 'pdf', 'png'].map((format) => ({
    label: format.toUpperCase(),
    href: `figures/${id}.${format}`,
  }));
  const command = `npm run -s copro -- figure out/project.copro ${id} --format pdf`;
  return { kind: 'figure', id, specification, svg, tables, links, command };
}
