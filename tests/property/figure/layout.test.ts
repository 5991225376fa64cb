import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderFigure } from '../../../src/render/figure/render-figure.ts';
import { beyondPage, type DrawnSvg, drawnSvg, overlapOf } from '../../support/drawn-svg.ts';
import { must } from '../../support/must.ts';
import {
  choices,
  emojiLabel,
  figure,
  label,
  pages,
  panelOf,
  rendered,
  reviews,
  showsOf,
  tablesFor,
} from './random-figure.ts';

const runs = { numRuns: 120 };
const words = fc.array(label, { maxLength: 2 });

/** Lines put together again: without spaces, and without the hyphens of broken words. */
function joined(texts: readonly string[]): string {
  return texts.join('').replaceAll(/[\s\u2010]/g, '');
}

/** Texts that leave the page or run into one another, found on the file alone. */
function blemishes(svg: DrawnSvg): string[] {
  const beyond = svg.texts.filter((text) => beyondPage(svg, text) > 0.5).map(({ text }) => `beyond: ${text}`);
  const crossed = svg.texts.flatMap((first, index) =>
    svg.texts
      .slice(index + 1)
      .filter((second) => overlapOf(first, second) > 0.5)
      .map((second) => `overlap: ${first.text} / ${second.text}`),
  );
  return [...beyond, ...crossed];
}

describe('any figure over any small table', () => {
  it('is well-formed, and has no text cut or crossed unless its problems say so', async () => {
    await fc.assert(
      fc.asyncProperty(
        reviews({ rows: 30, cols: 10 }),
        fc.array(choices, { minLength: 1, maxLength: 3 }),
        fc.record({ page: pages, notes: words }),
        async ({ snapshot }, panels, { page, notes }) => {
          const specification = figure(panels.map(panelOf), { ...page, notes, columns: 1 });
          const { text, problems } = await rendered(specification, snapshot);
          expect(text).not.toMatch(/="[^"]*(NaN|Infinity|undefined)[^"]*"/);
          const found = blemishes(drawnSvg(text));
          const told = problems.filter(({ kind }) => kind === 'clipped' || kind === 'overlap');
          if (told.length === 0) expect(found).toEqual([]);
        },
      ),
      runs,
    );
  });

  it('gives room to what a reader expects: short labels in print sizes make no problem at all', async () => {
    const short = fc.stringMatching(/^[A-Z][a-z]{2,6}( [a-z]{2,6})?$/);
    await fc.assert(
      fc.asyncProperty(
        reviews({ rows: 12, cols: 3 }, short),
        choices.filter(({ orientation }) => orientation === 'horizontal'),
        fc.constantFrom('single-column', 'double-column'),
        async ({ snapshot }, choice, width) => {
          const { problems, text } = await rendered(figure([panelOf(choice)], { size: { width } }), snapshot);
          expect(problems).toEqual([]);
          expect(blemishes(drawnSvg(text))).toEqual([]);
        },
      ),
      runs,
    );
  });

  it('writes every label whole, broken at the worst, never shortened', async () => {
    await fc.assert(
      fc.asyncProperty(
        reviews({ rows: 20, cols: 8 }),
        choices,
        pages,
        async ({ snapshot, rows, cols }, choice, page) => {
          const { text } = await rendered(figure([panelOf(choice)], page), snapshot);
          const all = joined(drawnSvg(text).texts.map((each) => each.text));
          const shows = showsOf(choice);
          const shown = [...(shows.rows ? rows : []), ...(shows.cols && cols.length > 1 ? cols : [])];
          for (const name of shown) expect(all).toContain(joined([name]));
        },
      ),
      runs,
    );
  });

  it('reports a broken word exactly where a line ends in the middle of one', async () => {
    await fc.assert(
      fc.asyncProperty(reviews({ rows: 6, cols: 4 }), choices, pages, async ({ snapshot }, choice, page) => {
        const { text, problems } = await rendered(figure([panelOf(choice)], page), snapshot);
        const broken = drawnSvg(text)
          .texts.map((each) => each.text)
          .filter((line) => line.endsWith('\u2010'));
        expect(problems.filter(({ kind }) => kind === 'broken-word').map((each) => each.text)).toEqual(broken);
      }),
      runs,
    );
  });

  it('reports each character that its fonts do not draw', async () => {
    await fc.assert(
      fc.asyncProperty(reviews({ rows: 3, cols: 2 }, emojiLabel), choices, async ({ snapshot }, choice) => {
        fc.pre(showsOf(choice).rows);
        const { problems } = await rendered(figure([panelOf(choice)]), snapshot);
        expect(problems.map(({ kind }) => kind)).toContain('missing-glyph');
        expect(problems.find(({ kind }) => kind === 'missing-glyph')?.message).toMatch(/U\+[0-9A-F]{4,5}\)/);
      }),
      { numRuns: 30 },
    );
  });

  it.each(['svg', 'pdf', 'png'] as const)('gives the same %s twice', async (format) => {
    await fc.assert(
      fc.asyncProperty(reviews({ rows: 8, cols: 4 }), choices, pages, async ({ snapshot }, choice, page) => {
        const specification = figure([panelOf(choice)], page);
        const [first, second] = [
          await rendered(specification, snapshot, format),
          await rendered(specification, snapshot, format),
        ];
        expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
      }),
      { numRuns: 12 },
    );
  });

  it('takes the height it is given, or names one that then suffices', async () => {
    await fc.assert(
      fc.asyncProperty(
        reviews({ rows: 14, cols: 4 }),
        choices,
        fc.integer({ min: 30, max: 220 }),
        async ({ snapshot }, choice, height) => {
          const tall = (millimetres: number) =>
            figure([panelOf(choice)], { size: { width: 178, height: millimetres } });
          const tables = tablesFor(tall(height), snapshot);
          const draw = (millimetres: number) =>
            renderFigure({ specification: tall(millimetres), tables, format: 'svg', dpi: 72 });
          const first = await draw(height);
          const needed = first.ok ? height : Number(/at least ([\d.]+) mm/.exec(first.error.message)?.[1]);
          expect(needed).toBeGreaterThanOrEqual(height);
          const { bytes, problems } = must(needed <= 600 ? await draw(needed) : first);
          const svg = drawnSvg(new TextDecoder().decode(bytes));
          expect(svg.height).toBeCloseTo((needed * 72) / 25.4, 1);
          if (!problems.some(({ kind }) => kind === 'overlap' || kind === 'clipped'))
            expect(blemishes(svg)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused, not squeezed, where its columns leave no room', async () => {
    const { snapshot } = fc.sample(reviews({ rows: 3, cols: 2 }), { numRuns: 1, seed: 1 })[0] ?? { snapshot: null };
    if (snapshot === null) throw new Error('no sample');
    const panel = panelOf({ mark: 'bar', orientation: 'horizontal', percent: false });
    const specification = figure([panel, panel], { size: { width: 50 }, columns: 6 });
    const tried = await renderFigure({
      specification,
      tables: tablesFor(specification, snapshot),
      format: 'svg',
      dpi: 72,
    });
    expect(tried).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(tried.ok ? '' : tried.error.message).toContain('fewer columns');
  });
});
