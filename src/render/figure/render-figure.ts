import { drawFigure } from '../../domain/figure/draw-figure.ts';
import { figureData } from '../../domain/figure/figure-data.ts';
import type { FigureLanguage } from '../../domain/figure/figure-language.ts';
import { figureLayout } from '../../domain/figure/figure-layout.ts';
import { figureProblems } from '../../domain/figure/figure-problems.ts';
import { figureWords } from '../../domain/figure/figure-words.ts';
import type { Scene } from '../../domain/figure/scene.ts';
import type { FigureProblem, FigureSpecification } from '../../domain/model/figure-specification.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import type { Table } from '../../domain/model/table.ts';
import { canvasMeasure } from '../fonts/canvas-measure.ts';
import { figureFonts } from '../fonts/figure-fonts.ts';
import { drawChart } from './draw-chart.ts';
import { writePdf } from './write-pdf.ts';
import { writePng } from './write-png.ts';
import { type FigureTexts, writeSvg } from './write-svg.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';

export type FigureFormat = 'svg' | 'pdf' | 'png';

export type FigureRequest = {
  readonly specification: FigureSpecification;
  /** What `tablesOf(specification)` lists, computed, in that order. */
  readonly tables: readonly Table[];
  readonly format: FigureFormat;
  /** Of a PNG, dots per inch. */
  readonly dpi: number;
  readonly language?: FigureLanguage;
};

export type RenderedFigure = { readonly bytes: Uint8Array<ArrayBuffer>; readonly problems: FigureProblem[] };

/** Beyond this a bitmap takes more memory than a figure deserves (600 dpi of a double column by 420 mm are 42). */
const mostPixels = 150_000_000;

/** Draws a figure to the bytes of a file. The same request gives the same bytes. */
export function renderFigure(request: FigureRequest): Promise<Result<RenderedFigure>> {
  const { specification, tables, language } = request;
  const data = figureData(specification, tables, figureWords(language ?? 'en'));
  if (!data.ok) return Promise.resolve(data);
  const hasGlyph = figureFonts();
  const measure = canvasMeasure();
  const layout = figureLayout(specification, data.value, measure);
  if (!layout.ok) return Promise.resolve(layout);
  const scene = drawFigure(layout.value, measure, drawChart);
  const bytes = write(scene, request);
  if (!bytes.ok) return Promise.resolve(bytes);
  return Promise.resolve(ok({ bytes: bytes.value, problems: figureProblems(scene, hasGlyph) }));
}

function write(scene: Scene, { specification, format, dpi }: FigureRequest): Result<Uint8Array<ArrayBuffer>> {
  const texts: FigureTexts = { title: specification.title, description: specification.caption };
  switch (format) {
    case 'svg':
      return ok(new TextEncoder().encode(writeSvg(scene, texts)));
    case 'pdf':
      return ok(new Uint8Array(writePdf(scene, texts)));
    case 'png': {
      const pixels = ((scene.width * scene.height) / 72 ** 2) * dpi ** 2;
      if (dpi < 36 || pixels > mostPixels) {
        return fail('invalid-input', sentence('figures.dpi', { id: specification.id, dpi }));
      }
      return ok(new Uint8Array(writePng(scene, texts, dpi)));
    }
  }
}
