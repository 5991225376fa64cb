import { type Said, said, type Words } from '../../domain/model/sentences/said.ts';
import { isMarked } from '../../domain/model/table-residuals.ts';
import type { ReportedEffect, TestReport } from '../../domain/model/test-report.ts';
import { statisticText } from './number-text.ts';

/** One line an effect, with its interval where it has one. */
export function effectLines(effects: readonly ReportedEffect[]): Said[] {
  return effects.map((effect) => said('effect.line', { effect: effectWords(effect) }));
}

/** An effect as it stands in a paper: `Cramér’s V = 0.30, 95% interval [0.10, 0.51]`. */
export function effectWords({ id, value, interval, reason }: ReportedEffect): Said {
  const effect = said(`effect.${id}`);
  if (reason !== undefined) return said('effect.undefined', { effect, reason: said(`undefined.${reason}`) });
  const limits =
    interval === null
      ? ''
      : said('effect.limits', { lower: statisticText(interval.lower), upper: statisticText(interval.upper) });
  return said('effect.value', { effect, value: statisticText(value), limits });
}

/** The cells whose adjusted residual is at least 1.96 in size, or that there are none; nothing without residuals. */
export function residualLines({ adjustedResiduals, testing }: TestReport, axes: ResidualLabels): Said[] {
  if (adjustedResiduals === null || testing.cols === null) return [];
  const far = adjustedResiduals.flatMap((row, i) =>
    row.flatMap((residual, j): Words[] =>
      isMarked(residual)
        ? [`${axes.rows[i]?.label ?? ''} × ${axes.cols[j]?.label ?? ''} ${statisticText(residual)}`]
        : [],
    ),
  );
  return [said('effect.residuals', { far: far.length === 0 ? [said('table.nobody')] : far })];
}

type Displayed = readonly { readonly id: string; readonly label: string }[];

/** All rows and columns on display. */
export type ResidualLabels = { readonly rows: Displayed; readonly cols: Displayed };
