import type { Call } from '../../contract/client.ts';
import type { ProjectHandle } from '../../contract/file.ts';
import type { CallContext } from '../../contract/method.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { Take } from '../attempt.ts';
import type { OutputFolder } from './output-folder.ts';
import type { ReportContent } from './report-content.ts';

/** A report on its way into a folder. */
export type Writing = {
  readonly call: Call;
  readonly take: Take;
  readonly project: ProjectHandle;
  readonly content: ReportContent;
  readonly output: OutputFolder;
  /** Where the outputs will lie, and a report may lie already. */
  readonly folder: string;
  readonly context: CallContext;
  readonly language: SentenceLanguage;
};
