import { sentence } from '../../../domain/model/sentences/sentence.ts';
import { answerFindings } from '../../check/answer-findings.ts';
import { codebookFindings } from '../../check/codebook-findings.ts';
import { evidenceFindings } from '../../check/evidence-findings.ts';
import type { Connection } from '../../sqlite/connection.ts';
import { Refusal } from '../../sqlite/refusal.ts';
import { askAgain } from './ask-again.ts';
import { bringBackNeeded } from './bring-back-needed.ts';
import { keepAsking } from './keep-asking.ts';
import { repairScheme } from './repair-scheme.ts';
import type { Repairing } from './repairing.ts';

/**
 * Makes one sound review of rows that come from two copies. Refused with conflict, so that nothing is kept, where that does
 * not succeed.
 */
export function repairAll(repairing: Repairing): void {
  bringBackNeeded(repairing);
  repairScheme(repairing);
  keepAsking(repairing);
  askAgain(repairing);
  refuseContradictions(repairing.connection);
}

function refuseContradictions(connection: Connection): void {
  const findings = [...codebookFindings(connection), ...answerFindings(connection), ...evidenceFindings(connection)];
  if (findings.length === 0) return;
  throw new Refusal('conflict', sentence('merge.contradict', { message: findings[0]?.message ?? '' }), {
    problems: findings.map(({ message }) => ({ message: sentence('undo.afterwards', { message }), place: {} })),
  });
}
