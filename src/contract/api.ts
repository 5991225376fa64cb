import { agreementApi } from './agreement.ts';
import { backupsApi } from './backups.ts';
import { behindApi } from './behind.ts';
import { casesApi } from './cases.ts';
import { claimsApi } from './claims.ts';
import { codebookApi } from './codebook.ts';
import { codingsApi } from './codings.ts';
import type { Definitions } from './definitions.ts';
import { figuresApi } from './figures.ts';
import { finalsApi } from './finals.ts';
import { findingApi } from './finding.ts';
import { historyApi } from './history.ts';
import { mergeApi } from './merges.ts';
import { placesApi } from './places.ts';
import { projectsApi } from './projects.ts';
import { reportsApi } from './reports.ts';
import { retrievalApi } from './retrieval.ts';
import { roundsApi } from './rounds.ts';
import { specificationsApi } from './specifications.ts';
import { tableTestsApi } from './table-tests.ts';
import { tablesApi } from './tables.ts';

/** Everything that can be asked of the program, by whatever carrier. */
export const api = {
  ...projectsApi,
  ...backupsApi,
  ...codebookApi,
  ...casesApi,
  ...behindApi,
  ...codingsApi,
  ...tablesApi,
  ...tableTestsApi,
  ...figuresApi,
  ...agreementApi,
  ...claimsApi,
  ...finalsApi,
  ...findingApi,
  ...historyApi,
  ...mergeApi,
  ...placesApi,
  ...reportsApi,
  ...retrievalApi,
  ...roundsApi,
  ...specificationsApi,
} as const satisfies Definitions;
