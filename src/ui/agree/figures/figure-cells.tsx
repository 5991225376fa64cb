import type { AgreementStatistics } from '../../../domain/model/agreement.ts';
import { thousands } from '../../../domain/model/thousands.ts';
import {
  coefficientText,
  lacksVariation,
  limitsText,
  percentText,
} from '../../../domain/reliability/agreement/estimate-text.ts';
import { type MainFigure, mainFigures } from '../../../domain/reliability/agreement/main-statistics.ts';
import { type Say, useWords } from '../../language/use-words.ts';
import { Dots } from './dots.tsx';
import { type Figure, figuresOf } from './figures-of.ts';
import type { Scale } from './scale.ts';

type Shown = {
  readonly statistics: AgreementStatistics;
  readonly base: number;
  readonly scale: Scale;
  readonly level: number;
};

/** Dots, base and numbers of one row. What is undefined says why instead of a dot. */
export function FigureCells({ statistics, base, scale, level }: Shown) {
  const { say } = useWords();
  const figures = figuresOf(statistics);
  const kappa = figures.find(({ figure }) => figure === 'kappa')?.estimate;
  const why = kappa?.estimate === null ? say(`agree.why-${kappa.reason}`) : undefined;
  return (
    <>
      <td className="figure-scale">
        <Dots figures={figures} scale={scale} />
        {why !== undefined && <span className="figure-why">{say('agree.undefined', { why })}</span>}
      </td>
      <td className="figure-number">{thousands(base)}</td>
      {mainFigures.map((figure) => (
        <NumberCell
          key={figure}
          {...{ figure, statistics, level }}
          found={figures.find((one) => one.figure === figure)}
        />
      ))}
    </>
  );
}

type Cell = {
  readonly figure: MainFigure;
  readonly found: Figure | undefined;
  readonly statistics: AgreementStatistics;
  readonly level: number;
};

function NumberCell({ figure, found, statistics, level }: Cell) {
  const { say } = useWords();
  if (found === undefined)
    return (
      <td
        className="figure-number muted"
        title={figure === 'ac1' && lacksVariation(statistics) ? say('agree.no-ac1') : ''}
      >
        <span aria-hidden="true">{figure === 'ac1' && lacksVariation(statistics) ? '–' : ''}</span>
      </td>
    );
  const { estimate } = found;
  const text = figure === 'agreement' ? percentText(estimate) : coefficientText(estimate);
  return (
    <td className="figure-number" title={titleOf(found, level, say)}>
      {text}
    </td>
  );
}

function titleOf({ name, estimate }: Figure, level: number, say: Say): string {
  const named = say(`agree.statistic-${name}`);
  if (estimate.estimate === null) return `${named}: ${say(`agree.why-${estimate.reason}`)}`;
  const limits = limitsText(estimate);
  const parts = [
    named,
    ...(limits === '' ? [] : [`${String(Math.round(100 * level))}% ${limits}`]),
    `n = ${thousands(estimate.n)}`,
  ];
  return parts.join(', ');
}
