import type { Agreement, VariableAgreement } from '../../domain/model/agreement.ts';
import { type Said, said, sayIn } from '../../domain/model/sentences/said.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { agreementSentence } from './agreement-sentence.ts';
import { openTasksLines, readingWords } from './agreement-words.ts';
import { codeLines } from './code-lines.ts';
import { statisticLines } from './statistic-lines.ts';
import { watchLines } from './watch-lines.ts';

/**
 * Writes agreement for a terminal: for each variable its statistics, its codes with the counts behind them,
 * what to watch for, and a sentence for a paper.
 */
export function writeAgreementText(agreement: Agreement, language: SentenceLanguage): string {
  const heads = headLines(agreement).map((line) => sayIn(language, line));
  const blocks = agreement.variables.map((variable) => block(variable, agreement, language));
  return `${[heads.join('\n'), ...blocks].join('\n\n')}\n`;
}

function headLines({ coders, cases, level, resamples, seed, reading, openTasks }: Agreement): Said[] {
  return [
    said('agreement.heading', { coders, cases }),
    readingWords(reading),
    said('agreement.limits-of', { level: Math.round(100 * level) }),
    said('agreement.resampled', { resamples, seed }),
    ...openTasksLines(openTasks),
  ];
}

function block(variable: VariableAgreement, agreement: Agreement, language: SentenceLanguage): string {
  const { label, base, oneAnswer, untouched, codeLevel } = variable;
  const heads = [
    said('agreement.named', { label, id: variable.variable }),
    said('agreement.counts', { base, one: oneAnswer, none: untouched }),
    ...(codeLevel === null ? [] : [said('agreement.level', { level: codeLevel })]),
  ];
  const inWords = (lines: readonly Said[]): string[] => lines.map((line) => sayIn(language, line));
  const figures = [
    statisticLines(variable, agreement, language),
    codeLines(variable, language),
    inWords(watchLines(variable)),
  ];
  const parts = [inWords(heads), ...(base === 0 ? [] : figures), inWords([agreementSentence(variable, agreement)])];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines, place) => lines.map((line) => (place === 0 ? line : `  ${line}`)).join('\n'))
    .join('\n\n');
}
