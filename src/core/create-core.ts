import type { Surroundings } from '../store/surroundings.ts';
import { agreementHandlers } from './agreement.ts';
import { auditHandlers } from './audits.ts';
import { caseHandlers } from './cases.ts';
import { codebookChangeHandlers } from './codebook-changes.ts';
import { codebookHandlers } from './codebooks.ts';
import { codingHandlers } from './codings.ts';
import type { Core } from './core.ts';
import { exportHandlers } from './exports.ts';
import { figureHandlers } from './figures.ts';
import { historyHandlers } from './history.ts';
import { mergeHandlers } from './merges.ts';
import { policyComparisonHandlers } from './policy-comparison.ts';
import { projectHandlers } from './projects.ts';
import { reproduceHandlers } from './reproduce.ts';
import { createSession } from './session.ts';
import { tableTestHandlers } from './table-tests.ts';
import { tableHandlers } from './tables.ts';

/** The use-cases behind the contract, over the projects that one carrier has open. */
export function createCore(surroundings: Surroundings): Core {
  const session = createSession(surroundings);
  return {
    handlers: {
      ...projectHandlers(session),
      ...exportHandlers(session),
      ...codebookHandlers(session),
      ...codebookChangeHandlers(session),
      ...caseHandlers(session),
      ...codingHandlers(session),
      ...tableHandlers(session),
      ...tableTestHandlers(session),
      ...policyComparisonHandlers(session),
      ...figureHandlers(session),
      ...agreementHandlers(session),
      ...auditHandlers(session),
      ...historyHandlers(session),
      ...mergeHandlers(session),
      ...reproduceHandlers(createCore),
    },
    close: session.closeAll,
  };
}
