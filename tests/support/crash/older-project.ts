import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { migrations } from '../../../src/store/migrations/index.ts';
import { Connection } from '../../../src/store/sqlite/connection.ts';
import { applicationId } from '../../../src/store/sqlite/header.ts';
import { must } from '../tables.ts';
import { startLife } from './life.ts';
import { prepareStep, type Stream } from './stream.ts';

const made = new Map<number, Buffer>();

/** Puts a project of an earlier format at `path`: made by the migrations of its time, with the rows of one of today. */
export async function putOlderProject(path: string, version: number): Promise<void> {
  const bytes = made.get(version) ?? (await makeOlder(version));
  made.set(version, bytes);
  writeFileSync(path, bytes);
}

async function makeOlder(version: number): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'copro-older-'));
  const [newest, older] = [join(folder, 'newest.copro'), join(folder, 'older.copro')];
  try {
    await makeNewest(newest, { seed: version, steps: 2 });
    const database = new Database(older);
    database.pragma(`application_id = ${applicationId}`);
    for (const migrate of migrations.slice(0, version)) migrate(new Connection(database));
    database.pragma(`user_version = ${version}`);
    copyRows(database, newest);
    database.close();
    return readFileSync(older);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Two commands that only add, so that no history of old rows is to be carried over. */
async function makeNewest(path: string, stream: Stream): Promise<void> {
  const life = startLife(path);
  for (let step = 1; step <= stream.steps; step += 1) {
    const { act } = await prepareStep(life, stream, step);
    must(await act());
    if (step === 1) must(await life.open());
  }
  await life.close();
}

/** Command by command, because a row is refused that does not carry the latest. */
function copyRows(older: Database.Database, newest: string): void {
  older.pragma('foreign_keys = OFF');
  older.prepare('ATTACH ? AS newest').run(newest);
  const stamped = older
    .prepare(
      "SELECT m.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'command' AND m.name <> 'history'",
    )
    .pluck()
    .all() as string[];
  const sequence = older.prepare('SELECT seq FROM newest.command ORDER BY seq').pluck().all() as number[];
  for (const seq of sequence) {
    copy(older, 'command', `seq = ${seq}`);
    for (const table of stamped) copy(older, table, `command = ${seq}`);
  }
  older.exec('DETACH newest');
}

function copy(older: Database.Database, table: string, where: string): void {
  const columns = older.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
  const names = columns.map((name) => `"${name}"`).join(', ');
  older.exec(`INSERT INTO main."${table}" (${names}) SELECT ${names} FROM newest."${table}" WHERE ${where}`);
}
