import { type MainFigure, mainFigures } from '../../../domain/reliability/agreement/main-statistics.ts';
import { type Figure, onScale } from './figures-of.ts';
import { placeOn, type Scale } from './scale.ts';

const lane = 8;
const radius = 3;
/** How far lines of the scale go on in a row that a long name makes higher; its cell cuts them off. */
const beyond = 400;

/** The figures of one row as marks with intervals, each on a line of its own; told apart by shape, not by colour. */
export function Dots({ figures, scale }: { readonly figures: readonly Figure[]; readonly scale: Scale }) {
  const height = lane * mainFigures.length + 4;
  return (
    <svg className="dots" width="100%" height={height} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          className={tick === 0 ? 'dots-zero' : 'dots-grid'}
          x1={`${String(placeOn(scale, tick))}%`}
          x2={`${String(placeOn(scale, tick))}%`}
          y1={-beyond}
          y2={height + beyond}
        />
      ))}
      {figures.map((one) => (
        <Dot key={one.figure} figure={one} scale={scale} />
      ))}
    </svg>
  );
}

function Dot({ figure: { figure, estimate }, scale }: { readonly figure: Figure; readonly scale: Scale }) {
  if (estimate.estimate === null) return null;
  const y = lane * mainFigures.indexOf(figure) + lane / 2 + 2;
  const at = (value: number): string => `${String(placeOn(scale, onScale(figure, value)))}%`;
  const { interval } = estimate;
  return (
    <>
      {interval !== null && (
        <line className="dots-limits" x1={at(interval.lower)} x2={at(interval.upper)} y1={y} y2={y} />
      )}
      <svg x={at(estimate.estimate)} y={y} overflow="visible">
        <Shape figure={figure} />
      </svg>
    </>
  );
}

/** The shape of a figure, at the head of its column. */
export function FigureMark({ figure }: { readonly figure: MainFigure }) {
  return (
    <svg className="figure-mark" width="8" height="8" aria-hidden="true">
      <svg x="4" y="4" overflow="visible">
        <Shape figure={figure} />
      </svg>
    </svg>
  );
}

function Shape({ figure }: { readonly figure: MainFigure }) {
  switch (figure) {
    case 'agreement':
      return <circle className="dots-hollow" r={radius} />;
    case 'kappa':
      return <circle className="dots-full" r={radius} />;
    case 'alpha':
      return <path className="dots-full" d="M0-4 4 0 0 4-4 0z" />;
    case 'ac1':
      return <path className="dots-hollow" d="M-3-3h6v6h-6z" />;
  }
}
