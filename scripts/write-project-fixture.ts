/**
 * Writes `fixtures/projects/schema-N.copro`, a project of the newest schema with at least one row in every table, and
 * beside it as JSON what it must read as for ever. Run once, when a schema is released; a file that is there already is
 * never written again: it stands for the files that people have.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ok, type Result } from '../src/domain/model/result.ts';
import { createProject } from '../src/store/create-project.ts';
import { markRestorePoint, undo } from '../src/store/history/undo.ts';
import { newestVersion } from '../src/store/migrations/index.ts';
import type { WritableProject } from '../src/store/project-file.ts';
import { readReview } from '../src/store/read/read-review.ts';
import { type CommandEntry, runCommand } from '../src/store/run-command.ts';
import { fullReview } from '../tests/store/support/full-review.ts';
import { fixedSurroundings } from '../tests/store/support/surroundings.ts';

const folder = new URL('../fixtures/projects/', import.meta.url);
const path = fileURLToPath(new URL(`schema-${newestVersion}.copro`, folder));

if (existsSync(path)) {
  process.stderr.write(`${path} is there already and stays as it is.\n`);
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  const project = valueOf(
    createProject(path, fixedSurroundings(), {
      project: fullReview().project,
      by: 'ada',
      summary: 'Made a project with one of everything',
      fill: (write) => {
        write.putReview(fullReview());
        return ok(undefined);
      },
    }),
  );
  changeSomething(project);
  const review = valueOf(readReview(project));
  project.close();
  writeFileSync(path.replace(/copro$/, 'json'), `${JSON.stringify(review, null, 2)}\n`);
  process.stdout.write(`${path} written.\n`);
}

/** So that the history has an update, a deletion, an undo and a restore point, and a task of a merge is there. */
function changeSomething(project: WritableProject): void {
  const entry = (summary: string): CommandEntry => ({ kind: 'code', by: 'ada', summary });
  const [first] = fullReview().codings.filter(({ coder }) => coder === 'ben');
  if (first === undefined) throw new Error('the full review has no coding by ben');
  const again = { ...first, evidence: { rationale: 'Looked again' } };
  valueOf(runCommand(project, entry('Looked again'), (write) => ok(write.putCodings([again]))));
  const gone = [{ case: 2, variable: 'role', coder: 'ada' }];
  valueOf(runCommand(project, entry('Took an answer back'), (write) => ok(write.deleteCodings(gone))));
  valueOf(
    runCommand(project, entry('Settled a task'), () => {
      const stamp = '(SELECT max(seq) FROM command)';
      project.writer.exec(`INSERT INTO rival (table_name, key_1, writer, state, command)
        SELECT 'case', 1, uuid, 'kept-this', ${stamp} FROM command WHERE seq = 1`);
      return ok(undefined);
    }),
  );
  valueOf(runCommand(project, entry('Took another answer back'), (write) => ok(write.deleteCodings([again]))));
  valueOf(undo(project, { kind: 'latest' }, 'ada'));
  valueOf(markRestorePoint(project, 'As it was kept', 'ada'));
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
