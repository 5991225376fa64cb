import type { Handlers } from '../contract/dispatch.ts';
import type { ProjectHandle } from '../contract/file.ts';
import type { Output } from '../contract/method.ts';
import { figureTables } from '../domain/figure/figure-tables.ts';
import { tablesOf } from '../domain/figure/tables-of.ts';
import { fullCaption } from '../domain/figure/wording/full-caption.ts';
import { type FigureSpecification, figureSpecificationSchema } from '../domain/model/figure-specification.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { Table } from '../domain/model/table.ts';
import { encodeText } from '../formats/encode-text.ts';
import { writeFigureData } from '../formats/figure/write-figure-data.ts';
import { readJson } from '../formats/json/read-json.ts';
import { writeJson } from '../formats/json/write-json.ts';
import { drawSpecification } from '../render/figure/draw-specification.ts';
import { renderFigure } from '../render/figure/render-figure.ts';
import { writeSvg } from '../render/figure/write-svg.ts';
import { breathe } from './breathe.ts';
import { figureGallery } from './figure-gallery.ts';
import type { Session } from './session.ts';
import { listShipped, readShipped } from './shipped.ts';
import { tableAsOf } from './tables.ts';

type Names = 'figures.parse' | 'figures.shipped' | 'figures.render' | 'figures.draw' | 'figures.gallery';

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
      await breathe(context, { stage: sentence('stage.counting'), done: 0 });
      const tables = computeTables(session, project, specification);
      if (!tables.ok) return tables;
      const file = (bytes: Uint8Array) => ({ name: `${specification.id}.${format}`, bytes });
      if (format === 'csv') {
        return ok({ file: file(encodeText(writeFigureData(specification, tables.value))), problems: [] });
      }
      if (format === 'json') return ok({ file: file(writeJson(specification)), problems: [] });
      await breathe(context, { stage: sentence('stage.drawing'), done: 0 });
      const drawn = await renderFigure({ specification, tables: tables.value, format, dpi });
      if (!drawn.ok) return drawn;
      context.signal.throwIfAborted();
      const { bytes, problems } = drawn.value;
      return ok({ file: file(bytes), problems: [...problems] });
    },
    'figures.draw': ({ project, specification }) => draw(session, project, specification),
    'figures.gallery': (input) => figureGallery(session, input),
  };
}

function draw(
  session: Session,
  project: ProjectHandle,
  specification: FigureSpecification,
): Result<Output<'figures.draw'>> {
  const tables = computeTables(session, project, specification);
  if (!tables.ok) return tables;
  const drawn = drawSpecification(specification, tables.value);
  if (!drawn.ok) return drawn;
  const { scene, problems } = drawn.value;
  const caption = fullCaption(specification, tables.value);
  return ok({
    svg: writeSvg(scene, { title: specification.title, description: caption }),
    caption,
    width: scene.width,
    height: scene.height,
    areas: scene.areas.map(({ box, behind }) => ({
      box,
      ...behind,
      cases: [...behind.cases],
      variables: [...behind.variables],
    })),
    problems,
    tables: figureTables(specification, tables.value).map(({ head, rows, ...table }) => ({
      ...table,
      head: [...head],
      rows: rows.map((row) => [...row]),
    })),
  });
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
  const { language } = figure;
  for (const specification of tablesOf(figure)) {
    const table = tableAsOf(session, { project, specification, language });
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return ok(tables);
}
