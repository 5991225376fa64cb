import type { Scene } from '../../domain/figure/scene.ts';
import { drawableText } from '../fonts/drawable-text.ts';
import { loadCanvas } from '../load-canvas.ts';
import { withExactPage } from './exact-page.ts';
import { type Pen, replay } from './replay.ts';
import type { FigureTexts } from './write-svg.ts';

/** Writes a scene as a PDF of one page, a point a point, with its text as text. */
export function writePdf(scene: Scene, texts: FigureTexts): Buffer {
  const { PDFDocument } = loadCanvas();
  const document = new PDFDocument({ title: drawableText(texts.title), subject: drawableText(texts.description) });
  const page = document.beginPage(scene.width, scene.height) as unknown as Pen;
  replay(scene, page);
  document.endPage();
  return withExactPage(document.close(), scene.width, scene.height);
}
