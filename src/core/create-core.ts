import { createClient } from '../contract/client.ts';
import { createDispatch } from '../contract/dispatch.ts';
import type { Surroundings } from '../store/surroundings.ts';
import { agreementHandlers } from './agreement.ts';
import { auditHandlers } from './audits.ts';
import { backupHandlers } from './backups.ts';
import { behindHandlers } from './behind.ts';
import { caseEditHandlers } from './case-edits.ts';
import { caseListHandlers } from './case-list.ts';
import { casePasteHandlers } from './case-paste.ts';
import { caseHandlers } from './cases.ts';
import { claimHandlers } from './claims.ts';
import { codebookChangeHandlers } from './codebook-changes.ts';
import { codebookUseHandlers } from './codebook-uses.ts';
import { codebookVersionHandlers } from './codebook-versions.ts';
import { codebookWholeHandlers } from './codebook-whole.ts';
import { codebookHandlers } from './codebooks.ts';
import { coderHandlers } from './coders.ts';
import { codingChangeHandlers } from './coding-changes.ts';
import { codingReadingHandlers } from './coding-readings.ts';
import { codingHandlers } from './codings.ts';
import type { Core } from './core.ts';
import { depositHandlers } from './deposits.ts';
import { exampleHandlers } from './example.ts';
import { exportHandlers } from './exports.ts';
import { figureHandlers } from './figures.ts';
import { finalHandlers } from './finals.ts';
import { findingHandlers } from './finding.ts';
import { folderHandlers } from './folders.ts';
import { historyHandlers } from './history.ts';
import { listInspectionHandlers } from './list-inspection.ts';
import { mergeHandlers } from './merges.ts';
import { policyComparisonHandlers } from './policy-comparison.ts';
import { preferenceHandlers } from './preferences.ts';
import { projectHandlers } from './projects.ts';
import { recentHandlers } from './recents.ts';
import { reportHandlers } from './reports.ts';
import { reproduceHandlers } from './reproduce.ts';
import { retrievalHandlers } from './retrieval.ts';
import { roundHandlers } from './rounds.ts';
import { savedImportHandlers } from './saved-import.ts';
import { createSession } from './session.ts';
import { specificationHandlers } from './specifications.ts';
import { tableFileHandlers } from './table-files.ts';
import { tableTestHandlers } from './table-tests.ts';
import { tableHandlers } from './tables.ts';
import { takeWhole } from './take-whole.ts';
import { userFolder } from './user-folder.ts';

/** The use-cases behind the contract, over the projects that one carrier has open, for the person whose folder is given. */
export function createCore(surroundings: Surroundings, folder = userFolder()): Core {
  const session = createSession(surroundings);
  const core: Core = {
    handlers: takeWhole({
      ...projectHandlers(session),
      ...backupHandlers(session),
      ...exportHandlers(session),
      ...behindHandlers(session),
      ...codebookHandlers(session),
      ...codebookUseHandlers(session),
      ...codebookVersionHandlers(session),
      ...codebookWholeHandlers(session),
      ...codebookChangeHandlers(session),
      ...caseHandlers(session),
      ...caseListHandlers(session),
      ...caseEditHandlers(session),
      ...casePasteHandlers(session),
      ...listInspectionHandlers(session),
      ...codingHandlers(session),
      ...codingChangeHandlers(session),
      ...codingReadingHandlers(session),
      ...specificationHandlers(session),
      ...savedImportHandlers(session),
      ...tableHandlers(session),
      ...tableFileHandlers(session),
      ...tableTestHandlers(session),
      ...policyComparisonHandlers(session),
      ...figureHandlers(session),
      ...agreementHandlers(session),
      ...auditHandlers(session),
      ...claimHandlers(session),
      ...finalHandlers(session),
      ...findingHandlers(session),
      ...historyHandlers(session),
      ...retrievalHandlers(session),
      ...roundHandlers(session),
      ...coderHandlers(session),
      ...recentHandlers(session, folder),
      ...preferenceHandlers(folder),
      ...folderHandlers(),
      ...exampleHandlers(createCore, { surroundings, folder }),
      ...mergeHandlers(session),
      ...reproduceHandlers(createCore),
      ...depositHandlers(session),
      ...reportHandlers(session, (context) =>
        // Its parts would tell of stages within a stage.
        createClient(createDispatch(core.handlers), { ...context, progress: () => undefined }),
      ),
    }),
    close: session.closeAll,
  };
  return core;
}
