import type { Agreement, AgreementEstimate, VariableAgreement } from '../../domain/model/agreement.ts';
import {
  coefficientText,
  lacksVariation,
  limitsText,
  percentText,
} from '../../domain/reliability/agreement/estimate-text.ts';
import { mainStatistic } from '../../domain/reliability/agreement/main-statistics.ts';
import type { PrintedGroup, PrintedRow, PrintedTable } from '../table/printed-table.ts';
import { capitalised, openTasksLines, readingText, reasonWords, statisticWords } from './agreement-words.ts';

/** Agreement as a table for a paper: a row a variable, then the codes of each, with what every figure is in the notes. */
export function printAgreement(agreement: Agreement): PrintedTable {
  const { coders, variables } = agreement;
  const level = `${Math.round(100 * agreement.level)} %`;
  const codes = variables
    .filter((variable) => variable.codes.length > 0)
    .map((variable): PrintedGroup => ({ label: variable.label, rows: variable.codes.map(rowOf) }));
  return {
    title: `Agreement of ${coders.join(', ')}`,
    stub: 'Variable',
    spanner: null,
    columns: ['n', 'Agreement', `κ [${level}]`, `α [${level}]`, `AC1 [${level}]`],
    groups: [{ label: null, rows: variables.map(rowOf) }, ...codes],
    totals: [],
    notes: notesOf(agreement),
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
    cells: [String(base), agreed, coefficient('kappa'), coefficient('alpha'), coefficient('ac1')],
  };
}

function notesOf(agreement: Agreement): string[] {
  const { variables, resamples, seed, openTasks, cases } = agreement;
  const names = (figure: 'kappa' | 'alpha'): string =>
    [...new Set(variables.flatMap(({ statistics }) => mainStatistic(statistics, figure)?.name ?? []))]
      .map((name) => statisticWords[name])
      .join('; ');
  const illustrative = variables.some(({ warnings }) => warnings.includes('illustrative'));
  return [
    `${cases} ${cases === 1 ? 'case' : 'cases'}; n: cases that two coders or more answered. ${readingText(agreement.reading)}`,
    ...(names('kappa') === '' ? [] : [`κ: ${names('kappa')}. α: ${names('alpha')}. AC1: Gwet’s.`]),
    `Limits as if cases were exchangeable; resampled ones from ${resamples} resamples of whole cases, seed ${seed}.`,
    ...variables.flatMap(undefinedNotes),
    ...openTasksLines(openTasks),
    ...(illustrative ? ['Illustrative: a rule coded, not two people; this is no reliability of coders.'] : []),
  ];
}

function undefinedNotes({ label, statistics, codes }: VariableAgreement): string[] {
  const kappa: AgreementEstimate | undefined = mainStatistic(statistics, 'kappa')?.estimate;
  const own = kappa?.estimate === null ? [`${label}: κ is undefined, because ${reasonWords[kappa.reason]}.`] : [];
  const unvarying = codes.filter((code) => lacksVariation(code.statistics)).map((code) => code.label);
  if (unvarying.length === 0) return own;
  return [...own, `${capitalised(label)}, no variation, so that κ is undefined: ${unvarying.join(', ')}.`];
}
