import { readdirSync } from 'node:fs';
import { tablesOf } from '../../../src/domain/figure/tables-of.ts';
import { type FigureSpecification, figureSpecificationSchema } from '../../../src/domain/model/figure-specification.ts';
import { policyText } from '../../../src/domain/model/policy.ts';
import type { Table } from '../../../src/domain/model/table.ts';
import { tabulate } from '../../../src/domain/tabulate/tabulate.ts';
import { type FigureRequest, renderFigure } from '../../../src/render/figure/render-figure.ts';
import { must } from '../../support/must.ts';
import { datasetOf } from '../../support/tables.ts';
import { repositoryText, tu2022Codings, tu2022Snapshot } from '../../support/tu-2022-snapshot.ts';

const folder = 'fixtures/tu-2022/figures';

const snapshot = tu2022Snapshot(tu2022Codings);

/** The figures of the 56-case review as they are shipped. */
export const shippedFigures: readonly FigureSpecification[] = readdirSync(
  new URL(`../../../${folder}`, import.meta.url),
)
  .sort()
  .map((name) => figureSpecificationSchema.parse(JSON.parse(repositoryText(`${folder}/${name}`))));

export function shippedFigure(id: string): FigureSpecification {
  const found = shippedFigures.find((figure) => figure.id === id);
  if (found === undefined) throw new Error(`no figure ${id} is shipped`);
  return found;
}

/** What a figure draws, computed from the 56-case review. */
export function reviewTables(figure: FigureSpecification): Table[] {
  return tablesOf(figure).map((table) => must(tabulate(datasetOf(snapshot, policyText(table.policy)), table)));
}

export async function rendered(
  specification: FigureSpecification,
  format: FigureRequest['format'],
  more: Partial<FigureRequest> = {},
) {
  return must(await renderFigure({ specification, tables: reviewTables(specification), format, dpi: 300, ...more }));
}

export async function svgOf(specification: FigureSpecification, more: Partial<FigureRequest> = {}): Promise<string> {
  return new TextDecoder().decode((await rendered(specification, 'svg', more)).bytes);
}

/** The lines of text of an SVG figure, in drawing order. */
export function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) => unescaped(match[1] ?? ''));
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
