import { useEffect, useRef } from 'react';
import type { Output } from '../../../contract/method.ts';
import { inMillimetres } from '../../../domain/figure/millimetres.ts';
import type { FigureProblem, FigureSpecification } from '../../../domain/model/figure-specification.ts';
import { fixedDecimals } from '../../../domain/model/fixed-decimals.ts';
import { useWords } from '../../language/use-words.ts';
import { FigureSvg } from '../figure-svg.tsx';
import { MarkAreas } from './mark-areas.tsx';
import { percentBox } from './percent-box.ts';

export const zooms = ['true', 'large', 'largest', 'fit'] as const;
export type Zoom = (typeof zooms)[number];
const factors: Readonly<Record<Exclude<Zoom, 'fit'>, number>> = { true: 1, large: 1.5, largest: 2 };

type Page = {
  readonly drawn: Output<'figures.draw'>;
  readonly specification: FigureSpecification;
  readonly zoom: Zoom;
  /** What the checks point at. */
  readonly problem: FigureProblem | undefined;
};

/** The figure on paper, a point of it a point of the screen; its marks lead to their cases. */
export function FigurePage({ drawn, specification, zoom, problem }: Page) {
  const { say } = useWords();
  const pointer = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    pointer.current?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [problem]);
  const millimetres = (points: number): string => fixedDecimals(inMillimetres(points), 0);
  const width = zoom === 'fit' ? '100%' : `${String(drawn.width * factors[zoom])}pt`;
  return (
    <figure className="figures-sheet" style={{ width }}>
      <div className="figures-page">
        <FigureSvg svg={drawn.svg} title={specification.title} />
        <MarkAreas drawn={drawn} />
        {problem !== undefined && (
          <span ref={pointer} className="figures-pointer" style={percentBox(problem.box, drawn)} />
        )}
      </div>
      <figcaption className="figures-size muted numbers">
        {say('figures.measures', { width: millimetres(drawn.width), height: millimetres(drawn.height) })}
      </figcaption>
    </figure>
  );
}
