import { agreementSentences } from './agreement-sentences.ts';
import { analysisSentences } from './analysis-sentences.ts';
import { auditSentences } from './audit-sentences.ts';
import { backupSentences } from './backup-sentences.ts';
import { caseSentences } from './case-sentences.ts';
import { codebookSentences } from './codebook-sentences.ts';
import { codingFileSentences } from './coding-file-sentences.ts';
import { codingSentences } from './coding-sentences.ts';
import { countSentences } from './count-sentences.ts';
import { fieldSentences } from './field-sentences.ts';
import { figureSentences } from './figure-sentences.ts';
import { historySentences } from './history-sentences.ts';
import { jsonSentences } from './json-sentences.ts';
import { listImportSentences } from './list-import-sentences.ts';
import { mergeSentences } from './merge-sentences.ts';
import { methodsSentences } from './methods-sentences.ts';
import { pageSentences } from './page-sentences.ts';
import { phraseSentences } from './phrase-sentences.ts';
import { printSentences } from './print-sentences.ts';
import { programSentences } from './program-sentences.ts';
import { projectSentences } from './project-sentences.ts';
import { readingSentences } from './reading-sentences.ts';
import { reportSentences } from './report-sentences.ts';
import { roundSentences } from './round-sentences.ts';
import { savedSentences } from './saved-sentences.ts';
import { stageSentences } from './stage-sentences.ts';
import { tableSentences } from './table-sentences.ts';
import { testSentences } from './test-sentences.ts';

/** What the program tells as it works (failures, warnings, history, stages): told in English and read back (`readSentence`). */
export const toldSentences = {
  ...analysisSentences,
  ...backupSentences,
  ...caseSentences,
  ...codebookSentences,
  ...codingSentences,
  ...codingFileSentences,
  ...countSentences,
  ...figureSentences,
  ...historySentences,
  ...jsonSentences,
  ...listImportSentences,
  ...mergeSentences,
  ...phraseSentences,
  ...programSentences,
  ...projectSentences,
  ...reportSentences,
  ...roundSentences,
  ...savedSentences,
  ...stageSentences,
} as const;

/** What it writes down in the language asked for: tables, tests, audits, reports. Never read back, so that it may be short. */
const writtenSentences = {
  ...agreementSentences,
  ...auditSentences,
  ...fieldSentences,
  ...methodsSentences,
  ...pageSentences,
  ...printSentences,
  ...readingSentences,
  ...tableSentences,
  ...testSentences,
} as const;

/** Every sentence that the program says to people beyond the words of its screens, by key, in each language. */
export const catalogue = { ...toldSentences, ...writtenSentences } as const;

export type SentenceKey = keyof typeof catalogue;
