import { ok, type Result } from '../domain/model/result.ts';
import { answerFindings } from './check/answer-findings.ts';
import { codebookFindings } from './check/codebook-findings.ts';
import { evidenceFindings } from './check/evidence-findings.ts';
import type { Finding } from './check/finding.ts';
import { roundFindings } from './check/round-findings.ts';
import { schemaProblem } from './check/schema-problem.ts';
import { stampFindings } from './check/stamp-findings.ts';
import { openToRead } from './open-to-read.ts';
import { reading } from './read/reading.ts';
import type { Connection } from './sqlite/connection.ts';
import { fileProblems } from './sqlite/file-problems.ts';

/**
 * Looks a project file over without changing it: SQLite's own checks, then what must hold of a review. Gives what is wrong,
 * nothing if it is sound; a file too damaged to open is a finding too. Fails where there is nothing to look at
 * (not-found) or nothing that may be judged (schema-newer, not-writable).
 */
export function checkProject(path: string): Result<readonly Finding[]> {
  const project = openToRead(path);
  if (!project.ok) return damage(project);
  const findings: Finding[] = [];
  try {
    for (const check of checks) {
      const found = damage(reading(project.value, check));
      if (!found.ok) return found;
      // Where a file cannot be read at all, every check says the same.
      findings.push(...found.value.filter(({ message }) => !findings.some((known) => known.message === message)));
    }
  } finally {
    project.value.close();
  }
  return ok(findings);
}

const checks: readonly ((connection: Connection) => Finding[])[] = [
  (connection) => fileProblems(connection).map((message) => ({ check: 'file', message })),
  schemaFindings,
  codebookFindings,
  answerFindings,
  evidenceFindings,
  roundFindings,
  stampFindings,
];

function schemaFindings(connection: Connection): Finding[] {
  const problem = schemaProblem(connection);
  return problem === undefined ? [] : [{ check: 'file', message: problem }];
}

function damage<T extends readonly Finding[]>(result: Result<T> | Result<never>): Result<readonly Finding[]> {
  if (result.ok || result.error.code !== 'damaged-project') return result;
  return ok([{ check: 'file', message: result.error.message }]);
}
