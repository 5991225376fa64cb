import { isMarked } from '../../domain/model/table-residuals.ts';
import type { ReportedEffect, TestReport } from '../../domain/model/test-report.ts';
import { statisticText } from './number-text.ts';
import { effectWords, undefinedWords } from './test-words.ts';

/** One line an effect, with its interval where it has one. */
export function effectLines(effects: readonly ReportedEffect[]): string[] {
  return effects.map((effect) => `${effectText(effect)}.`);
}

/** An effect as it stands in a paper: `Cramér’s V = 0.30, 95 % interval [0.10, 0.51]`. */
export function effectText({ id, value, interval, reason }: ReportedEffect): string {
  if (reason !== undefined) return `${effectWords[id]} is undefined: ${undefinedWords(reason)}`;
  const limits =
    interval === null ? '' : `, 95 % interval [${statisticText(interval.lower)}, ${statisticText(interval.upper)}]`;
  return `${effectWords[id]} = ${statisticText(value)}${limits}`;
}

/** The cells whose adjusted residual is at least 1.96 in size, or that there are none; nothing without residuals. */
export function residualLines({ adjustedResiduals, testing }: TestReport, axes: ResidualLabels): string[] {
  if (adjustedResiduals === null || testing.cols === null) return [];
  const far = adjustedResiduals.flatMap((row, i) =>
    row.flatMap((residual, j) =>
      isMarked(residual)
        ? [`${axes.rows[i]?.label ?? ''} × ${axes.cols[j]?.label ?? ''} ${statisticText(residual)}`]
        : [],
    ),
  );
  return [`Adjusted residuals of 1.96 or more in size: ${far.length === 0 ? 'none' : far.join('; ')}.`];
}

type Displayed = readonly { readonly id: string; readonly label: string }[];

/** All rows and columns on display. */
export type ResidualLabels = { readonly rows: Displayed; readonly cols: Displayed };
