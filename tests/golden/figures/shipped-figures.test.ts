import { describe, expect, it } from 'vitest';
import { expectGolden } from '../../support/golden-file.ts';
import { rendered, reviewTables, shippedFigure, shippedFigures, svgOf, textsOf } from './figure-tables.ts';

describe.each(shippedFigures.map((figure) => ({ id: figure.id, figure })))('the figure $id', ({ id, figure }) => {
  it('is drawn as it was when somebody last looked at it', async () => {
    expectGolden(`figures/tu-2022/${id}.svg`, await svgOf(figure));
  });

  it('has no clipped, overlapping, small or faint text and no missing glyph', async () => {
    expect((await rendered(figure, 'svg')).problems).toEqual([]);
  });

  it('says in its caption what its counts do not show, and names its base', () => {
    expect(figure.caption).toMatch(/imply no effect/);
    expect(figure.caption).toMatch(/[Bb]ase:/);
  });

  it('fits on a printed page', async () => {
    const height = Number(/ height="([\d.]+)mm"/.exec(await svgOf(figure))?.[1]);
    expect(height).toBeLessThan(235);
  });

  it('carries the word illustrative wherever a rule of ours coded', async () => {
    const illustrative = reviewTables(figure).some((table) => table.kind === 'cross' && table.sources.illustrative);
    const texts = textsOf(await svgOf(figure));
    expect(texts.some((text) => text.includes('illustrative'))).toBe(illustrative);
    expect(texts.some((text) => text.startsWith('Illustrative coding'))).toBe(illustrative);
    expect(/Illustrative/.test(figure.caption)).toBe(illustrative);
  });
});

describe('the figures of the review', () => {
  it('are those that the review announces', () => {
    expect(shippedFigures.map(({ id }) => id)).toEqual([
      'cases-by-year',
      'factor-by-outcome',
      'figure-1-case-characteristics',
      'figure-2-coproduction-process',
      'role-by-factor',
      'type-by-role',
    ]);
  });

  it('say of figures 1 and 2 that the printed ones were not available', () => {
    for (const id of ['figure-1-case-characteristics', 'figure-2-coproduction-process']) {
      expect(shippedFigure(id).caption).toContain('the text');
      expect(shippedFigure(id).caption).toContain('its printed figure was not available');
    }
  });

  it('show the domain of effect as reported totals and nothing else', async () => {
    const texts = textsOf(await svgOf(shippedFigure('figure-1-case-characteristics')));
    expect(texts).toContain('n = 56 cases, as reported (section 3.1)');
    expect(texts).toContain('Outlined bars: totals as reported; case values unpublished.');
    for (const total of ['10', '3', '43']) expect(texts).toContain(total);
    const variables = reviewTables(shippedFigure('figure-1-case-characteristics')).flatMap((table) =>
      table.kind === 'cross' ? [table.rows.variable] : [],
    );
    expect(variables).toEqual(['country', 'service-area', 'year']);
  });

  it('draw the counts of Table 1: 47 cases in Europe, 54 with a year', async () => {
    const texts = textsOf(await svgOf(shippedFigure('figure-1-case-characteristics')));
    expect(texts).toContain('47 (83.9%)');
    expect(texts).toContain('n = 54 of 56 cases coded (2 not reported)');
  });

  it('join the boxes of the process by arrows and count the cases of each', async () => {
    const svg = await svgOf(shippedFigure('figure-2-coproduction-process'));
    const texts = textsOf(svg);
    for (const box of ['Planning', 'Direct participation', 'Partnership', 'Values', 'Performance indicators']) {
      expect(texts).toContain(box);
    }
    const heads = [...svg.matchAll(/<path d="M[^"]*Z" fill="#59636e"\/>/g)];
    expect(heads).toHaveLength(4);
    expect(texts[texts.indexOf('Values') + 1]).toBe('1');
  });
});
