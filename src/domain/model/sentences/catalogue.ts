import { analysisSentences } from './analysis-sentences.ts';
import { backupSentences } from './backup-sentences.ts';
import { caseSentences } from './case-sentences.ts';
import { codebookSentences } from './codebook-sentences.ts';
import { codingSentences } from './coding-sentences.ts';
import { codingFileSentences } from './coding-file-sentences.ts';
import { countSentences } from './count-sentences.ts';
import { figureSentences } from './figure-sentences.ts';
import { fieldSentences } from './field-sentences.ts';
import { historySentences } from './history-sentences.ts';
import { jsonSentences } from './json-sentences.ts';
import { listImportSentences } from './list-import-sentences.ts';
import { mergeSentences } from './merge-sentences.ts';
import { phraseSentences } from './phrase-sentences.ts';
import { printSentences } from './print-sentences.ts';
import { programSentences } from './program-sentences.ts';
import { projectSentences } from './project-sentences.ts';
import { reportSentences } from './report-sentences.ts';
import { roundSentences } from './round-sentences.ts';
import { savedSentences } from './saved-sentences.ts';
import { stageSentences } from './stage-sentences.ts';

/** Every sentence that the program says to people beyond the words of its screens, by key, in each language. */
export const catalogue = {
  ...analysisSentences,
  ...backupSentences,
  ...caseSentences,
  ...codebookSentences,
  ...codingSentences,
  ...codingFileSentences,
  ...countSentences,
  ...figureSentences,
  ...fieldSentences,
  ...historySentences,
  ...jsonSentences,
  ...listImportSentences,
  ...mergeSentences,
  ...phraseSentences,
  ...printSentences,
  ...programSentences,
  ...projectSentences,
  ...reportSentences,
  ...roundSentences,
  ...savedSentences,
  ...stageSentences,
} as const;

export type SentenceKey = keyof typeof catalogue;
