import { useMemo, useState } from 'react';
import type { Agreement } from '../../../domain/model/agreement.ts';
import { mainFigures } from '../../../domain/reliability/agreement/main-statistics.ts';
import { useWords } from '../../language/use-words.ts';
import { FigureMark } from './dots.tsx';
import { FigureRow } from './figure-row.tsx';
import { figuresOf, spanOf } from './figures-of.ts';
import { placeOn, type Scale, scaleOf } from './scale.ts';

/** The coefficients by their signs, which are the same in every language. */
const signs = { kappa: 'κ', alpha: 'α', ac1: 'AC1' } as const;

/** A row a variable, its figures as dots with intervals on one scale; a row opens its codes. */
export function VariableFigures({ agreement }: { readonly agreement: Agreement }) {
  const { say, paragraph } = useWords();
  const [open, setOpen] = useState<string>();
  const scale = useMemo(
    () =>
      scaleOf(
        agreement.variables.flatMap(({ statistics, codes }) =>
          [statistics, ...codes.map((code) => code.statistics)].flatMap((one) => spanOf(figuresOf(one))),
        ),
      ),
    [agreement],
  );
  const tasks = new Map(agreement.openTasks.map((one) => [one.variable, one.tasks]));
  return (
    <div className="agree-scroll" tabIndex={0} role="region" aria-label={say('agree.by-variable')}>
      <table className="figure-table">
        <thead>
          <tr>
            <th scope="col">{say('agree.variable')}</th>
            <th scope="col" className="figure-scale" aria-label={say('agree.scale')}>
              <ScaleHead scale={scale} />
            </th>
            <th scope="col" className="figure-number" title={say('agree.n-why')}>
              n
            </th>
            {mainFigures.map((figure) => (
              <th key={figure} scope="col" className="figure-number">
                <FigureMark figure={figure} /> {figure === 'agreement' ? say('agree.agreed') : signs[figure]}
              </th>
            ))}
          </tr>
        </thead>
        {agreement.variables.map((variable) => (
          <FigureRow
            key={variable.variable}
            {...{ agreement, variable, scale }}
            tasks={tasks.get(variable.variable) ?? 0}
            open={open === variable.variable}
            toggle={() => setOpen(open === variable.variable ? undefined : variable.variable)}
          />
        ))}
      </table>
      <p className="figure-note muted">
        {paragraph(
          say('agree.note', { cases: agreement.cases, resamples: agreement.resamples, seed: agreement.seed }),
          agreement.variables.some(({ warnings }) => warnings.includes('illustrative')) && say('agree.illustrative'),
        )}
      </p>
    </div>
  );
}

function ScaleHead({ scale }: { readonly scale: Scale }) {
  return (
    <span className="figure-ticks" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <span key={tick} style={{ insetInlineStart: `${String(placeOn(scale, tick))}%` }}>
          {tickText(tick)}
        </span>
      ))}
    </span>
  );
}

function tickText(tick: number): string {
  return tick < 0 ? `−${String(-tick)}` : String(tick);
}
