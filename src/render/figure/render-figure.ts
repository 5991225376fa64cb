import type { Scene } from '../../domain/figure/scene.ts';
import { fullCaption } from '../../domain/figure/wording/full-caption.ts';
import type { FigureProblem, FigureSpecification } from '../../domain/model/figure-specification.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Table } from '../../domain/model/table.ts';
import { drawSpecification } from './draw-specification.ts';
import { writePdf } from './write-pdf.ts';
import { writePng } from './write-png.ts';
import { type FigureTexts, writeSvg } from './write-svg.ts';

export type FigureFormat = 'svg' | 'pdf' | 'png';

export type FigureRequest = {
  readonly specification: FigureSpecification;
  /** What `tablesOf(specification)` lists, computed, in that order. */
  readonly tables: readonly Table[];
  readonly format: FigureFormat;
  /** Of a PNG, dots per inch. */
  readonly dpi: number;
};

export type RenderedFigure = { readonly bytes: Uint8Array<ArrayBuffer>; readonly problems: FigureProblem[] };

/** Beyond this a bitmap takes more memory than a figure deserves (600 dpi of a double column by 420 mm are 42). */
const mostPixels = 150_000_000;

/** Draws a figure to the bytes of a file. The same request gives the same bytes. */
export function renderFigure(request: FigureRequest): Promise<Result<RenderedFigure>> {
  const drawn = drawSpecification(request.specification, request.tables);
  if (!drawn.ok) return Promise.resolve(drawn);
  const { scene, problems } = drawn.value;
  const bytes = write(scene, request);
  return Promise.resolve(bytes.ok ? ok({ bytes: bytes.value, problems }) : bytes);
}

function write(scene: Scene, { specification, tables, format, dpi }: FigureRequest): Result<Uint8Array<ArrayBuffer>> {
  const texts: FigureTexts = { title: specification.title, description: fullCaption(specification, tables) };
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
