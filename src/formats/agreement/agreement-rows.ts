import {
  type Agreement,
  type AgreementEstimate,
  type AgreementStatistic,
  type AgreementStatistics,
  agreementStatistics,
  type VariableAgreement,
} from '../../domain/model/agreement.ts';

const header = [
  'variable_id',
  'variable',
  'code_id',
  'code',
  'statistic',
  'estimate',
  'lower',
  'upper',
  'method',
  'standard_error',
  'n',
  'categories',
  'undefined',
  'no_limits',
  'resamples',
  'discarded',
  'seed',
  'note',
  'coders',
  'round',
  'codebook_version',
];

/**
 * Agreement as rows of cells, the header first, one row a statistic: of a variable with an empty code, then of its codes.
 * Numbers have all their digits; a cell is empty where there is no value, and `undefined` says why. Each row names the
 * coders, the round (empty where none was read) and the version of the codebook that it was read under.
 */
export function agreementRows(agreement: Agreement): string[][] {
  return [header, ...agreement.variables.flatMap((variable) => variableRows(variable, agreement))];
}

function variableRows(variable: VariableAgreement, agreement: Agreement): string[][] {
  const names = [variable.variable, variable.label];
  const { round = '', codebookVersion } = agreement.reading;
  const read = [agreement.coders.join(';'), round, String(codebookVersion)];
  const note = variable.warnings.includes('illustrative') ? 'illustrative' : '';
  const subjects = [
    { id: '', label: '', ...pick(variable) },
    ...variable.codes.map((code) => ({ ...code, ...pick(code) })),
  ];
  return subjects.flatMap(({ id, label, statistics, categories }) =>
    agreementStatistics.flatMap((name) => {
      const estimate = statistics[name];
      if (estimate === undefined) return [];
      return [[...names, id, label, ...cells({ name, estimate, categories }, agreement), note, ...read]];
    }),
  );
}

type Measured = { readonly statistics: AgreementStatistics; readonly categories: readonly unknown[] };

function pick({ statistics, categories }: Measured): { statistics: AgreementStatistics; categories: number } {
  return { statistics, categories: categories.length };
}

type Subject = {
  readonly name: AgreementStatistic;
  readonly estimate: AgreementEstimate;
  readonly categories: number;
};

function cells({ name, estimate, categories }: Subject, agreement: Agreement): string[] {
  const reasons = estimate.estimate === null ? [estimate.reason, ''] : ['', estimate.noInterval ?? ''];
  const { lower, upper, method, error, drawn } = intervalCells(estimate, agreement);
  const k = categories === 0 ? '' : String(categories);
  return [name, text(estimate.estimate), lower, upper, method, error, String(estimate.n), k, ...reasons, ...drawn];
}

function intervalCells({ interval }: AgreementEstimate, { resamples, seed }: Agreement) {
  if (interval === null) return { lower: '', upper: '', method: '', error: '', drawn: ['', '', ''] };
  const { lower, upper, method, standardError, discarded } = interval;
  return {
    lower: text(lower),
    upper: text(upper),
    method,
    error: text(standardError),
    drawn: method === 'bootstrap' ? [text(resamples), text(discarded), text(seed)] : ['', '', ''],
  };
}

function text(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
