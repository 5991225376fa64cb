import { describe, expect, it } from 'vitest';
import { expectGolden } from '../../support/golden-file.ts';
import { rendered, svgOf } from './figure-tables.ts';
import { markFigures } from './mark-figures.ts';

describe.each(markFigures.map((figure) => ({ id: figure.id, figure })))('the mark $id', ({ id, figure }) => {
  it('is drawn as it was when somebody last looked at it', async () => {
    expectGolden(`figures/marks/${id}.svg`, await svgOf(figure));
  });

  it('has nothing that a reader would stumble over', async () => {
    expect((await rendered(figure, 'svg')).problems).toEqual([]);
  });
});
