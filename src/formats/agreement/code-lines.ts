import type { CodeAgreement, VariableAgreement } from '../../domain/model/agreement.ts';
import { alignColumns } from './align-columns.ts';
import {
  coefficientText,
  lacksVariation,
  limitsText,
  percentText,
} from '../../domain/reliability/agreement/estimate-text.ts';

type Column = { readonly head: string; readonly cell: (code: CodeAgreement) => string };

const kappaHead = { coders: 'κ [95 %]', coincidences: 'Fleiss’ κ [95 %]' } as const;

/** The codes of a variable, one a line below a head; nothing where a variable has none. */
export function codeLines({ codes }: VariableAgreement): string[] {
  const [first] = codes;
  if (first === undefined) return [];
  const kind = first.table?.kind ?? 'coders';
  const columns: Column[] = [
    { head: 'By code', cell: ({ label }) => label },
    { head: 'n', cell: ({ base }) => String(base) },
    ...(kind === 'coders' ? [{ head: 'both/1st/2nd/neither', cell: cornerCounts }] : []),
    { head: 'agreed', cell: ({ statistics }) => percentText(statistics.percentAgreement) },
    { head: kappaHead[kind], cell: kappaCell },
    { head: 'AC1 [95 %]', cell: ac1Cell },
    { head: 'k', cell: ({ categories }) => String(categories.length) },
    { head: 'present', cell: ({ statistics }) => coefficientText(statistics.positiveAgreement) },
    { head: 'absent', cell: ({ statistics }) => coefficientText(statistics.negativeAgreement) },
    ...indexColumns.filter(({ cell }) => codes.some((code) => cell(code) !== '–')),
  ];
  return alignColumns([columns.map(({ head }) => head), ...codes.map((code) => columns.map(({ cell }) => cell(code)))]);
}

/** Defined where coders used nothing but present and absent; a column without any value is left out. */
const indexColumns: readonly Column[] = [
  { head: 'PABAK', cell: ({ statistics }) => coefficientText(statistics.pabak) },
  { head: 'prevalence', cell: ({ statistics }) => coefficientText(statistics.prevalenceIndex) },
  { head: 'bias', cell: ({ statistics }) => coefficientText(statistics.biasIndex) },
];

/** Cases that both coders, only the first, only the second and neither gave the code. */
function cornerCounts({ table }: CodeAgreement): string {
  const [[both = 0, ...onlyFirst] = [], ...rest] = table?.counts ?? [];
  const sumOf = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const onlySecond = sumOf(rest.map(([present = 0]) => present));
  const neither = sumOf(rest.map(([, ...others]) => sumOf(others)));
  return [both, sumOf(onlyFirst), onlySecond, neither].join('/');
}

function kappaCell({ statistics }: CodeAgreement): string {
  const kappa = statistics.cohenKappa ?? statistics.fleissKappa;
  return `${coefficientText(kappa)} ${limitsText(kappa)}`.trim();
}

function ac1Cell({ statistics }: CodeAgreement): string {
  if (lacksVariation(statistics)) return '–';
  return `${coefficientText(statistics.gwetAC1)} ${limitsText(statistics.gwetAC1)}`.trim();
}
