import { drawFigure } from '../../domain/figure/draw-figure.ts';
import { figureData } from '../../domain/figure/figure-data.ts';
import { figureLayout } from '../../domain/figure/figure-layout.ts';
import { figureProblems } from '../../domain/figure/figure-problems.ts';
import { figureWords } from '../../domain/figure/figure-words.ts';
import { greyProblems } from '../../domain/figure/grey-problems.ts';
import type { Scene } from '../../domain/figure/scene.ts';
import type { FigureProblem, FigureSpecification } from '../../domain/model/figure-specification.ts';
import { ok, type Result } from '../../domain/model/result.ts';
import type { Table } from '../../domain/model/table.ts';
import { canvasMeasure } from '../fonts/canvas-measure.ts';
import { figureFonts } from '../fonts/figure-fonts.ts';
import { drawChart } from './draw-chart.ts';

/** A figure drawn once, for screen and files alike, with what a reader would stumble over. */
export type DrawnFigure = { readonly scene: Scene; readonly problems: FigureProblem[] };

/** Draws a figure from what `tablesOf(specification)` lists, computed, in that order. */
export function drawSpecification(specification: FigureSpecification, tables: readonly Table[]): Result<DrawnFigure> {
  const data = figureData(specification, tables, figureWords(specification.language));
  if (!data.ok) return data;
  const hasGlyph = figureFonts();
  const measure = canvasMeasure();
  const layout = figureLayout(specification, data.value, measure);
  if (!layout.ok) return layout;
  const scene = drawFigure(layout.value, measure, drawChart);
  return ok({ scene, problems: [...figureProblems(scene, hasGlyph), ...greyProblems(layout.value.charts)] });
}
