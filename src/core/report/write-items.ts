import { tablesOf as tablesOfFigure } from '../../domain/figure/tables-of.ts';
import type { FigureSpecification } from '../../domain/model/figure-specification.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Table } from '../../domain/model/table.ts';
import type { TableSpecification } from '../../domain/model/table-specification.ts';
import { attempt, type Take } from '../attempt.ts';
import { breathe } from '../breathe.ts';
import { tablesOf } from './report-plan.ts';
import type { Writing } from './writing.ts';

/** A figure as drawn, with the tables that it draws. */
export type DrawnFigure = {
  readonly specification: FigureSpecification;
  readonly tables: readonly Table[];
  readonly svg: string;
};

/** The tables and figures of a report by their ids, in its order. */
export type MadeItems = {
  readonly tables: ReadonlyMap<string, Table>;
  readonly figures: ReadonlyMap<string, DrawnFigure>;
  readonly missing: readonly string[];
  readonly remarks: readonly string[];
};

type Item = { readonly kind: 'table' | 'figure'; readonly title: string };

/** Computes and writes every table and figure; one that the project can no longer give is told of and left out. */
export async function writeItems(writing: Writing): Promise<MadeItems> {
  const { content, context } = writing;
  const tables = new Map<string, Table>();
  const figures = new Map<string, DrawnFigure>();
  const missing: string[] = [];
  const remarks: string[] = [];
  const keep = async (item: Item, make: (take: Take) => Promise<void>): Promise<void> => {
    const made = await attempt(make);
    if (!made.ok)
      missing.push(
        sentence(item.kind === 'table' ? 'report.no-table' : 'report.no-figure', {
          title: item.title,
          message: made.error.message,
        }),
      );
  };
  const specifications = tablesOf(content.plan);
  for (const [done, specification] of specifications.entries()) {
    await breathe(context, { stage: sentence('stage.tabulating'), done, total: specifications.length });
    const id = specification.id ?? '';
    await keep({ kind: 'table', title: specification.title ?? id }, async (take) => {
      tables.set(id, await writeTable({ ...writing, take }, specification));
    });
  }
  for (const [done, specification] of content.figures.entries()) {
    await breathe(context, { stage: sentence('stage.drawing'), done, total: content.figures.length });
    await keep({ kind: 'figure', title: specification.title }, async (take) => {
      figures.set(specification.id, await writeFigure({ ...writing, take }, specification, remarks));
    });
  }
  return { tables, figures, missing, remarks };
}

async function writeTable(
  { call, take, project, output, language }: Writing,
  specification: TableSpecification,
): Promise<Table> {
  const table = take(await call('tables.compute', { project, specification, language }));
  const { file } = take(await call('tables.export', { project, specification, format: 'csv', bare: true }));
  take(output.put(`tables/${specification.id ?? ''}.csv`, file.bytes));
  return table;
}

async function writeFigure(
  { call, take, project, output, language }: Writing,
  specification: FigureSpecification,
  remarks: string[],
): Promise<DrawnFigure> {
  const tables: Table[] = [];
  for (const table of tablesOfFigure(specification)) {
    tables.push(take(await call('tables.compute', { project, specification: table, language })));
  }
  let svg = '';
  for (const format of ['svg', 'pdf', 'png'] as const) {
    const { file, problems } = take(await call('figures.render', { project, specification, format, dpi: 600 }));
    take(output.put(`figures/${file.name}`, file.bytes));
    if (format !== 'svg') continue;
    svg = new TextDecoder().decode(file.bytes);
    remarks.push(...problems.map(({ message }) => sentence('report.remark', { title: specification.title, message })));
  }
  return { specification, tables, svg };
}
