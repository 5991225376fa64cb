import * as z from 'zod';
import { policyComparisonSchema } from '../domain/model/policy-comparison.ts';
import { tableResidualsSchema } from '../domain/model/table-residuals.ts';
import { crossTableSchema } from '../domain/model/table-specification.ts';
import { testReportSchema } from '../domain/model/test-report.ts';
import type { Definitions } from './definitions.ts';
import { fileSchema } from './file.ts';
import { resampling, wantedTable } from './tables.ts';

const { project, asOf } = wantedTable;

/** Policies as the command line writes them; they take the place of the specification's own. */
const comparisonInput = z.strictObject({ ...wantedTable, policies: z.array(z.string()).min(1) });

/** What a table is tested by, and how it stands up to another reading of its codings. */
export const tableTestsApi = {
  /** All tests that are valid for a table, its effects and residuals; the same seed gives the same values everywhere. */
  'tables.test': {
    kind: 'job',
    input: z.strictObject({ ...wantedTable, ...resampling }),
    output: testReportSchema,
  },
  /** The table and its tests in words, for reading and for a paper. */
  'tables.exportTests': {
    kind: 'job',
    input: z.strictObject({ ...wantedTable, ...resampling }),
    output: z.strictObject({ file: fileSchema }),
  },
  /** All tests that are valid for a table, and what they say in words, section by section. */
  'tables.tell': {
    kind: 'job',
    input: z.strictObject({ ...wantedTable, ...resampling }),
    output: z.strictObject({
      report: testReportSchema,
      sections: z.array(z.strictObject({ head: z.string(), lines: z.array(z.string()) })),
    }),
  },
  /**
   * The residuals of a table’s cells and, where a case can have several codes, the p of each code’s own test after Holm, layer
   * by layer: what cells are shaded by.
   */
  'tables.residuals': {
    kind: 'job',
    input: z.strictObject({ project, specification: crossTableSchema, asOf, ...resampling }),
    output: tableResidualsSchema,
  },
  /** One table under several policies, with the range of its counts, shares, effects and intervals. */
  'tables.compare': { kind: 'query', input: comparisonInput, output: policyComparisonSchema },
  'tables.exportComparison': {
    kind: 'query',
    input: comparisonInput,
    output: z.strictObject({ file: fileSchema }),
  },
} as const satisfies Definitions;
