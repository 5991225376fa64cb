import { codebookFindings } from '../check/codebook-findings.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { migrate } from '../migrations/migrate.ts';
import { migrations } from '../migrations/index.ts';
import { attempt } from '../sqlite/attempt.ts';
import type { Connection } from '../sqlite/connection.ts';
import { applicationId, userVersion } from '../sqlite/header.ts';
import { withoutTriggers } from '../sqlite/without-triggers.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Carried, carryOver } from './carry-over.ts';
import { lossesOf } from './losses.ts';
import {
  dropUnreadableClaims,
  dropUnreadableGroupings,
  dropUnreadableSpecifications,
  keptCodebook,
  mendSections,
} from './mend.ts';
import { mendChoices } from './mend-choices.ts';
import { mendScheme } from './mend-scheme.ts';
import { mendVersions } from './mend-versions.ts';
import { mendCoders, mendProject } from './mend-names.ts';
import { prune } from './prune.ts';
import { tablesOf } from './tables-of.ts';

export type Rebuilding = { readonly path: string; readonly title: string; readonly surroundings: Surroundings };

/**
 * Fills an empty database with what can be read of a damaged project, so that it is a project again: rows that cannot be
 * read, that no project can have, or that belong to such rows are left out and told of. Fails with damaged-project where
 * too little is left, and schema-newer.
 */
export function rebuild(source: Connection, target: Connection, rebuilding: Rebuilding): Result<string[]> {
  const { path } = rebuilding;
  const version = versionOf(source, path);
  if (!version.ok) return version;
  target.exec(`PRAGMA application_id = ${applicationId}`);
  target.exec('PRAGMA foreign_keys = OFF');
  migrate(target, migrations.slice(0, version.value));
  target.exec('BEGIN IMMEDIATE');
  // Rows are put in as they were found, without being stamped or remembered.
  const losses = withoutTriggers(
    target,
    () => true,
    () => refill(source, target, rebuilding),
  );
  target.exec('COMMIT');
  migrate(target);
  const readable = attempt(path, () => codebookFindings(target));
  if (!readable.ok) return readable;
  const [first] = readable.value;
  return first === undefined ? ok(losses) : fail('damaged-project', first.message);
}

function versionOf(source: Connection, path: string): Result<number> {
  if (source.pragma('application_id') !== applicationId) {
    return fail('damaged-project', `${path} is no project of this program.`);
  }
  const version = userVersion(source);
  if (version > migrations.length)
    return fail('schema-newer', `${path} was written by a newer version of this program.`);
  return version < 1 ? fail('damaged-project', `${path} was begun as a project but never finished.`) : ok(version);
}

function refill(source: Connection, target: Connection, { title, surroundings }: Rebuilding): string[] {
  const tables = tablesOf(target);
  const carried = withoutGarbledHistory(target, carryOver(source, target, tables));
  const codebook = keptCodebook(target);
  const mended = [
    ...mendScheme(target, codebook, surroundings),
    ...mendSections(target, codebook),
    ...mendVersions(target, tables),
    ...mendProject(target, title, surroundings),
    ...mendCoders(target, surroundings),
  ];
  const unreadable = [
    { table: 'grouping', rows: dropUnreadableGroupings(target) },
    { table: 'specification', rows: dropUnreadableSpecifications(target) },
    { table: 'claim', rows: dropUnreadableClaims(target) },
  ];
  const pruned = [...prune(target, tables), ...unreadable.filter(({ rows }) => rows > 0)];
  return [...lossesOf(carried, pruned), ...mended, ...mendChoices(target, tables)];
}

/** An old row that is no JSON tells nothing, and no later format could take it over. */
function withoutGarbledHistory(target: Connection, carried: readonly Carried[]): Carried[] {
  const garbled = target.statement('DELETE FROM history WHERE NOT json_valid(old)').run().changes;
  return carried.map((one) =>
    one.table === 'history' ? { ...one, saved: one.saved - garbled, unfit: one.unfit + garbled } : one,
  );
}
