import type { HistoriedTable } from '../sqlite/history-triggers.ts';

/** The triggers that kept a table's history up to schema 5: with the old row as an object, and two guards of an insert. */
export function earlyTriggers(table: HistoriedTable): string[] {
  const name = `"${table.name}"`;
  const stamped = `SELECT RAISE(ABORT, '${table.name}: a row is written under the latest command')
    WHERE NEW.command IS NOT (SELECT max(seq) FROM command);`;
  const moved = table.key.map((column) => `OLD."${column}" IS NOT NEW."${column}"`).join(' OR ');
  return [
    `CREATE TRIGGER ${table.name}_insert BEFORE INSERT ON ${name} BEGIN ${stamped} END`,
    `CREATE TRIGGER ${table.name}_update BEFORE UPDATE ON ${name} BEGIN
      ${stamped}
      SELECT RAISE(ABORT, '${table.name}: a row keeps its key') WHERE ${moved};
      ${remember(table, 'update')}
    END`,
    `CREATE TRIGGER ${table.name}_delete BEFORE DELETE ON ${name} BEGIN ${remember(table, 'delete')} END`,
  ];
}

function remember(table: HistoriedTable, operation: 'update' | 'delete'): string {
  const keys = [0, 1, 2, 3].map((index) => {
    const column = table.key[index];
    return column === undefined ? 'NULL' : `OLD."${column}"`;
  });
  const old = table.columns.map((column) => `'${column}', OLD."${column}"`).join(', ');
  return `INSERT INTO history (command, table_name, operation, key_1, key_2, key_3, key_4, old)
    VALUES ((SELECT max(seq) FROM command), '${table.name}', '${operation}', ${keys.join(', ')}, json_object(${old}));`;
}
