import type { CodeAgreement, VariableAgreement } from '../../domain/model/agreement.ts';
import { said, sayIn, type Words } from '../../domain/model/sentences/said.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import {
  coefficientText,
  lacksVariation,
  limitsText,
  percentText,
} from '../../domain/reliability/agreement/estimate-text.ts';
import { alignColumns } from './align-columns.ts';

type Column = { readonly head: Words; readonly cell: (code: CodeAgreement) => string };

const kappaHead = { coders: 'agreement.kappa-head', coincidences: 'agreement.fleiss-head' } as const;

/** The codes of a variable, one a line below a head; nothing where a variable has none. */
export function codeLines({ codes }: VariableAgreement, language: SentenceLanguage): string[] {
  const [first] = codes;
  if (first === undefined) return [];
  const kind = first.table?.kind ?? 'coders';
  const columns: Column[] = [
    { head: said('agreement.by-code'), cell: ({ label }) => label },
    { head: said('agreement.head-n'), cell: ({ base }) => String(base) },
    ...(kind === 'coders' ? [{ head: said('agreement.corners'), cell: cornerCounts }] : []),
    { head: said('agreement.agreed'), cell: ({ statistics }) => percentText(statistics.percentAgreement) },
    { head: said(kappaHead[kind]), cell: kappaCell },
    { head: said('agreement.ac1-head'), cell: ac1Cell },
    { head: 'k', cell: ({ categories }) => String(categories.length) },
    { head: said('agreement.on-present'), cell: ({ statistics }) => coefficientText(statistics.positiveAgreement) },
    { head: said('agreement.on-absent'), cell: ({ statistics }) => coefficientText(statistics.negativeAgreement) },
    ...indexColumns.filter(({ cell }) => codes.some((code) => cell(code) !== '–')),
  ];
  const heads = columns.map(({ head }) => sayIn(language, head));
  return alignColumns([heads, ...codes.map((code) => columns.map(({ cell }) => cell(code)))]);
}

/** Defined where coders used nothing but present and absent; a column without any value is left out. */
const indexColumns: readonly Column[] = [
  { head: 'PABAK', cell: ({ statistics }) => coefficientText(statistics.pabak) },
  { head: said('agreement.prevalence'), cell: ({ statistics }) => coefficientText(statistics.prevalenceIndex) },
  { head: said('agreement.bias'), cell: ({ statistics }) => coefficientText(statistics.biasIndex) },
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
