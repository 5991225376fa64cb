import type { Handlers } from '../contract/dispatch.ts';
import type { ProjectHandle } from '../contract/file.ts';
import { tablesOf } from '../domain/figure/tables-of.ts';
import { type FigureSpecification, figureSpecificationSchema } from '../domain/model/figure-specification.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import type { Table } from '../domain/model/table.ts';
import { readJson } from '../formats/json/read-json.ts';
import { renderFigure } from '../render/figure/render-figure.ts';
import { breathe } from './breathe.ts';
import type { Session } from './session.ts';
import { listShipped, readShipped } from './shipped.ts';
import { computeTable } from './tables.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';

type Names = 'figures.parse' | 'figures.shipped' | 'figures.render';

/** Figures: from a specification to a file. */
export function figureHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'figures.parse': ({ file }) => readJson(file, figureSpecificationSchema),
    'figures.shipped': ({ id }) => {
      const figures = shippedFigures();
      if (!figures.ok) return figures;
      const figure = figures.value.find((candidate) => candidate.id === id);
      const names = figures.value.map((candidate) => candidate.id).join(', ');
      return figure === undefined ? fail('not-found', sentence('figures.none-of-id', { id, names })) : ok(figure);
    },
    'figures.render': async ({ project, specification, format, dpi }, context) => {
      await breathe(context, { stage: 'Counting', done: 0 });
      const tables = computeTables(session, project, specification);
      if (!tables.ok) return tables;
      await breathe(context, { stage: 'Drawing', done: 0 });
      const drawn = await renderFigure({ specification, tables: tables.value, format, dpi });
      if (!drawn.ok) return drawn;
      context.signal.throwIfAborted();
      const { bytes, problems } = drawn.value;
      return ok({ file: { name: `${specification.id}.${format}`, bytes }, problems: [...problems] });
    },
  };
}

/** The figures of the 56-case review, in the order of their file names. */
function shippedFigures(): Result<FigureSpecification[]> {
  const figures: FigureSpecification[] = [];
  for (const path of listShipped('fixtures/tu-2022/figures')) {
    const file = readShipped(path);
    const figure = file.ok ? readJson(file.value, figureSpecificationSchema) : file;
    if (!figure.ok) return figure;
    figures.push(figure.value);
  }
  return ok(figures);
}

/** The tables that a figure draws, in its order. */
function computeTables(session: Session, project: ProjectHandle, figure: FigureSpecification): Result<Table[]> {
  const tables: Table[] = [];
  for (const specification of tablesOf(figure)) {
    const table = computeTable(session, project, specification);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return ok(tables);
}
