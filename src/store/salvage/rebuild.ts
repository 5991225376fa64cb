import { fail, ok, type Result } from '../../domain/model/result.ts';
import { codebookFindings } from '../check/codebook-findings.ts';
import { migrations } from '../migrations/index.ts';
import { migrate } from '../migrations/migrate.ts';
import { attempt } from '../sqlite/attempt.ts';
import type { Connection } from '../sqlite/connection.ts';
import { applicationId, userVersion } from '../sqlite/header.ts';
import { withoutTriggers } from '../sqlite/without-triggers.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Carried, carryOver } from './carry-over.ts';
import { lossesOf } from './losses.ts';
import {
  dropUnreadableChanges,
  dropUnreadableClaims,
  dropUnreadableGroupings,
  dropUnreadableSpecifications,
  keptCodebook,
  mendDetails,
  mendSections,
} from './mend.ts';
import { mendChoices } from './mend-choices.ts';
import { mendCoders, mendProject } from './mend-names.ts';
import { mendScheme } from './mend-scheme.ts';
import { mendVersions } from './mend-versions.ts';
import { prune, type Pruned } from './prune.ts';
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
  const carried: readonly Carried[] = withoutGarbledHistory(target, carryOver(source, target, tables));
  // A project of an earlier format lacks what came later.
  const has = (table: string, column: string): boolean =>
    tables.some(({ name, columns }) => name === table && columns.includes(column));
  const codebook = keptCodebook(target);
  const mended = [
    ...mendScheme(target, codebook, surroundings),
    ...mendSections(target, codebook),
    ...mendVersions(target, tables),
    ...mendProject(target, title, surroundings),
    ...mendCoders(target, surroundings),
    ...(has('command', 'detail') ? mendDetails(target) : []),
  ];
  const unreadable = [
    { table: 'codebook_change', rows: has('codebook_change', 'counts') ? dropUnreadableChanges(target) : 0 },
    { table: 'grouping', rows: dropUnreadableGroupings(target) },
    { table: 'specification', rows: dropUnreadableSpecifications(target) },
    { table: 'claim', rows: dropUnreadableClaims(target) },
  ];
  const read = unreadable.reduce(withUnfit, carried);
  return [...lossesOf(read, prune(target, tables)), ...mended, ...mendChoices(target, tables)];
}

/** An old row that is no JSON tells nothing, and no later format could take it over. */
function withoutGarbledHistory(target: Connection, carried: readonly Carried[]): Carried[] {
  const rows = target.statement('DELETE FROM history WHERE NOT json_valid(old)').run().changes;
  return withUnfit(carried, { table: 'history', rows });
}

/** Counts rows that were carried over and then taken out, since nobody could read what they say. */
function withUnfit(carried: readonly Carried[], { table, rows }: Pruned): Carried[] {
  return carried.map((one) =>
    one.table === table ? { ...one, saved: one.saved - rows, unfit: one.unfit + rows } : one,
  );
}
