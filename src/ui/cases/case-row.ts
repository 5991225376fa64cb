import type { Output } from '../../contract/method.ts';

/** One row of the list of cases. */
export type CaseRow = Output<'cases.window'>['rows'][number];
export type CaseCounts = Output<'cases.counts'>;
export type VariableCounts = CaseCounts['variables'][number];
