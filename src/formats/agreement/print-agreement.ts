import type { Agreement, AgreementEstimate, VariableAgreement } from '../../domain/model/agreement.ts';
import { upperFirst } from '../../domain/model/first-letter.ts';
import { type Said, said, sayIn } from '../../domain/model/sentences/said.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { thousands } from '../../domain/model/thousands.ts';
import {
  coefficientText,
  lacksVariation,
  limitsText,
  percentText,
} from '../../domain/reliability/agreement/estimate-text.ts';
import { mainStatistic } from '../../domain/reliability/agreement/main-statistics.ts';
import type { PrintedGroup, PrintedRow, PrintedTable } from '../table/printed-table.ts';
import { openTasksLines, readingWords } from './agreement-words.ts';

/** Agreement as a table for a paper: a row a variable, then the codes of each, with what every figure is in the notes. */
export function printAgreement(agreement: Agreement, language: SentenceLanguage): PrintedTable {
  const { coders, variables } = agreement;
  const level = `${Math.round(100 * agreement.level)}%`;
  const codes = variables
    .filter((variable) => variable.codes.length > 0)
    .map((variable): PrintedGroup => ({ label: variable.label, rows: variable.codes.map(rowOf) }));
  return {
    title: sentenceIn(language, 'agreement.title', { coders }),
    stub: sentenceIn(language, 'agreement.variable'),
    spanner: null,
    columns: [
      sentenceIn(language, 'agreement.head-n'),
      sentenceIn(language, 'agreement.head-agreement'),
      `κ [${level}]`,
      `α [${level}]`,
      `AC1 [${level}]`,
    ],
    groups: [{ label: null, rows: variables.map(rowOf) }, ...codes],
    totals: [],
    notes: notesOf(agreement).map((note) => sayIn(language, note)),
  };
}

type Measured = Pick<VariableAgreement, 'label' | 'base' | 'statistics'>;

function rowOf({ label, base, statistics }: Measured): PrintedRow {
  const coefficient = (figure: 'kappa' | 'alpha' | 'ac1'): string => {
    const estimate = mainStatistic(statistics, figure)?.estimate;
    return `${coefficientText(estimate)} ${limitsText(estimate)}`.trim();
  };
  const agreed = percentText(mainStatistic(statistics, 'agreement')?.estimate);
  return {
    label,
    depth: 0,
    cells: [thousands(base), agreed, coefficient('kappa'), coefficient('alpha'), coefficient('ac1')],
  };
}

function notesOf(agreement: Agreement): Said[] {
  const { variables, resamples, seed, openTasks, cases } = agreement;
  const names = (figure: 'kappa' | 'alpha'): Said[] =>
    [...new Set(variables.flatMap(({ statistics }) => mainStatistic(statistics, figure)?.name ?? []))].map((name) =>
      said(`statistic.${name}`),
    );
  const [kappa, alpha] = [names('kappa'), names('alpha')];
  const illustrative = variables.some(({ warnings }) => warnings.includes('illustrative'));
  return [
    said('agreement.note-cases', { cases, reading: readingWords(agreement.reading) }),
    ...(kappa.length === 0 ? [] : [said('agreement.note-statistics', { kappa, alpha })]),
    said('agreement.note-limits', { resamples, seed }),
    ...variables.flatMap(undefinedNotes),
    ...openTasksLines(openTasks),
    ...(illustrative ? [said('agreement.illustrative')] : []),
  ];
}

function undefinedNotes({ label, statistics, codes }: VariableAgreement): Said[] {
  const kappa: AgreementEstimate | undefined = mainStatistic(statistics, 'kappa')?.estimate;
  const own =
    kappa?.estimate === null
      ? [said('agreement.kappa-undefined', { label, reason: said(`because.${kappa.reason}`) })]
      : [];
  const unvarying = codes.filter((code) => lacksVariation(code.statistics)).map((code) => code.label);
  if (unvarying.length === 0) return own;
  return [...own, said('agreement.codes-unvarying', { label: upperFirst(label), codes: unvarying })];
}
