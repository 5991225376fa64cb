import { ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { codebookFindings } from './check/codebook-findings.ts';
import { schemaProblem } from './check/schema-problem.ts';
import { openToRead } from './open-to-read.ts';
import type { ReadableProject } from './project-file.ts';
import { attempt } from './sqlite/attempt.ts';
import { pageProblem } from './sqlite/file-problems.ts';

/**
 * A quick look at every page of the file and at what every screen needs (0.15 s for a million codings), as a project is
 * opened: what is wrong, in a sentence, or undefined. Fails as `openToRead` does, except that damage is no failure here.
 */
export function findDamage(path: string): Result<string | undefined> {
  const project = openToRead(path);
  if (!project.ok) return damage(project);
  try {
    return damage(attempt(path, () => firstProblem(project.value)));
  } finally {
    project.value.close();
  }
}

function firstProblem({ path, reader }: ReadableProject): string | undefined {
  const problem = pageProblem(reader) ?? schemaProblem(reader);
  return problem === undefined ? codebookFindings(reader)[0]?.message : sentence('project.damaged', { path, problem });
}

function damage(result: Result<string | undefined>): Result<string | undefined> {
  return !result.ok && result.error.code === 'damaged-project' ? ok(result.error.message) : result;
}
