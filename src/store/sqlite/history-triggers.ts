/** A table whose rows carry the command that last wrote them. */
export type HistoriedTable = {
  readonly name: string;
  /** Its primary key: one to four integers. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
};

/** What no inserted row may be, as a condition on `NEW`, and what is said of it. */
export type Guard = { readonly forbidden: string; readonly says: string };

/**
 * The three triggers that keep a table's history: a row is written under the latest command alone and keeps its key;
 * what it held before an update or deletion goes to `history`. An insert needs no entry, its stamp is one. `guards` are
 * what else an insert is refused for.
 */
export function historyTriggers(table: HistoriedTable, guards: readonly Guard[] = []): string[] {
  const name = `"${table.name}"`;
  const all = [stampGuard, ...guards];
  const moved = table.key.map((column) => `OLD."${column}" IS NOT NEW."${column}"`).join(' OR ');
  return [
    // Behind a condition: a body that has nothing to do is never entered.
    `CREATE TRIGGER ${table.name}_insert BEFORE INSERT ON ${name} WHEN ${all.map(({ forbidden }) => forbidden).join(' OR ')}
      BEGIN ${all.map((guard) => refusal(table, guard)).join(' ')} END`,
    `CREATE TRIGGER ${table.name}_update BEFORE UPDATE ON ${name} BEGIN
      ${refusal(table, stampGuard)}
      SELECT RAISE(ABORT, '${table.name}: a row keeps its key') WHERE ${moved};
      ${rememberSql(table, { operation: 'update', row: 'OLD' })};
    END`,
    `CREATE TRIGGER ${table.name}_delete BEFORE DELETE ON ${name} BEGIN
      ${rememberSql(table, { operation: 'delete', row: 'OLD' })};
    END`,
  ];
}

/** What every row is refused for. */
const stampGuard: Guard = {
  forbidden: 'NEW.command IS NOT (SELECT max(seq) FROM command)',
  says: 'a row is written under the latest command',
};

function refusal({ name }: HistoriedTable, { forbidden, says }: Guard): string {
  return `SELECT RAISE(ABORT, '${name}: ${says}') WHERE ${forbidden};`;
}

/** Tells the history in one statement what the trigger of a deletion would tell it of each row that meets the condition. */
export function rememberDeletedSql(table: HistoriedTable, condition: string): string {
  const name = `"${table.name}"`;
  return `${rememberSql(table, { operation: 'delete', row: name })} FROM ${name} WHERE ${condition}`;
}

/** Tells the history of the row that goes by this name in the statement around it: its values in the order of the columns. */
function rememberSql(
  table: HistoriedTable,
  { operation, row }: { operation: 'update' | 'delete'; row: string },
): string {
  const value = (column: string | undefined): string => (column === undefined ? 'NULL' : `${row}."${column}"`);
  const keys = [0, 1, 2, 3].map((index) => value(table.key[index]));
  return `INSERT INTO history (command, table_name, operation, key_1, key_2, key_3, key_4, writer, old)
    SELECT (SELECT max(seq) FROM command), '${table.name}', '${operation}', ${keys.join(', ')}, ${row}.command,
      json_array(${table.columns.map(value).join(', ')})`;
}
