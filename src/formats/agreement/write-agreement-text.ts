import type { Agreement, VariableAgreement } from '../../domain/model/agreement.ts';
import { agreementSentence } from './agreement-sentence.ts';
import { openTasksLines, readingText } from './agreement-words.ts';
import { codeLines } from './code-lines.ts';
import { statisticLines } from './statistic-lines.ts';
import { watchLines } from './watch-lines.ts';

/**
 * Writes agreement for a terminal: for each variable its statistics, its codes with the counts behind them,
 * what to watch for, and a sentence for a paper.
 */
export function writeAgreementText(agreement: Agreement): string {
  return `${[heading(agreement), ...agreement.variables.map((variable) => block(variable, agreement))].join('\n\n')}\n`;
}

function heading({ coders, cases, level, resamples, seed, reading, openTasks }: Agreement): string {
  return [
    `Agreement of ${coders.join(', ')} over ${cases} ${cases === 1 ? 'case' : 'cases'}`,
    readingText(reading),
    `Limits of ${Math.round(100 * level)} %, computed as if cases were exchangeable; their set was chosen by its publishers.`,
    `Resampled limits: ${resamples} resamples of whole cases, seed ${seed}.`,
    ...openTasksLines(openTasks),
  ].join('\n');
}

function block(variable: VariableAgreement, agreement: Agreement): string {
  const { label, base, oneAnswer, untouched, codeLevel } = variable;
  const counts = `${base} cases compared, ${oneAnswer} with one coder’s answer, ${untouched} with none`;
  const heads = [`${label} (${variable.variable})`, counts, ...(codeLevel === null ? [] : [`Level: ${codeLevel}`])];
  const figures = [statisticLines(variable, agreement), codeLines(variable), watchLines(variable)];
  const parts = [heads, ...(base === 0 ? [] : figures), [agreementSentence(variable, agreement)]];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines, place) => lines.map((line) => (place === 0 ? line : `  ${line}`)).join('\n'))
    .join('\n\n');
}
