import { sentence } from '../../domain/model/sentences/sentence.ts';
import { judged, tellsOfOthers } from '../merge/judged.ts';
import type { Connection } from '../sqlite/connection.ts';
import { type TableColumns, tableColumns } from '../sqlite/table-columns.ts';

/**
 * SQL that puts a view before each table that tells what others judged. Whoever names the table without its database reads
 * the view, since SQLite looks among temporary ones first. `temp.sealed` has the cases, `temp.seer` the coder’s name.
 */
export function blindViews(connection: Connection): string {
  const tables = Object.keys(judged).map((name) => tableColumns(connection, name));
  return [
    ...tables.map(tableView),
    rivalView(tables),
    historyView(tables),
    commandView(tableColumns(connection, 'command')),
  ]
    .map((view) => `CREATE TEMP VIEW ${view};`)
    .join('\n');
}

const seer = '(SELECT name FROM temp.seer)';
const own = `(SELECT coder_key FROM main.coder WHERE name = ${seer})`;
const sealed = '(SELECT case_key FROM temp.sealed)';
const attributes = "(SELECT variable_key FROM main.variable WHERE role = 'attribute')";

type Columns = { readonly case: string; readonly coder?: string; readonly variable?: string };

/** Whether a row may be seen: its case is open, or the coder’s own, or of the case and nobody’s judgement. */
function seen({ case: number, coder, variable }: Columns): string {
  return [
    `${number} NOT IN ${sealed}`,
    ...(coder === undefined ? [] : [`${coder} = ${own}`]),
    ...(variable === undefined ? [] : [`${variable} IN ${attributes}`]),
  ].join(' OR ');
}

function tableView({ name, columns }: TableColumns): string {
  const coder = columns.includes('coder_key') ? { coder: 'coder_key' } : {};
  const variable = name === 'coding' ? { variable: 'variable_key' } : {};
  return `${name} AS SELECT * FROM main.${name} WHERE ${seen({ case: 'case_key', ...coder, ...variable })}`;
}

/** The same of a row that is told by its table and its key alone; one whose key does not name the case is not seen. */
function seenByKey({ name, key }: TableColumns): string[] {
  const place = (column: string): string => `key_${String(key.indexOf(column) + 1)}`;
  if (!key.includes('case_key')) return [];
  const coder = key.includes('coder_key') ? { coder: place('coder_key') } : {};
  const variable = name === 'coding' ? { variable: place('variable_key') } : {};
  return [`(table_name = '${name}' AND (${seen({ case: place('case_key'), ...coder, ...variable })}))`];
}

function keyedView(name: string, tables: readonly TableColumns[], hidden: readonly string[]): string {
  const names = [...hidden, ...tables.map((table) => table.name)].map((one) => `'${one}'`).join(', ');
  const parts = [
    'NOT EXISTS (SELECT 1 FROM temp.sealed)',
    `table_name NOT IN (${names})`,
    ...tables.flatMap(seenByKey),
  ];
  return `${name} AS SELECT * FROM main.${name} WHERE ${parts.join(' OR ')}`;
}

function rivalView(tables: readonly TableColumns[]): string {
  return keyedView('rival', tables, []);
}

/** Old tasks are left out: their key does not say whose answers they hold. */
function historyView(tables: readonly TableColumns[]): string {
  return keyedView('history', tables, ['rival']);
}

/** Entries of others stay, and do not say what was answered: which cases they are about only their words tell. */
function commandView({ columns }: TableColumns): string {
  const silent = sentence('export.entry-left-out').replaceAll("'", "''");
  const shownSummary = `CASE WHEN EXISTS (SELECT 1 FROM temp.sealed) AND ${tellsOfOthers('entry', seer)}
    THEN '${silent}' ELSE entry.summary END AS summary`;
  const shown = columns.map((column) => (column === 'summary' ? shownSummary : `entry."${column}"`));
  return `command AS SELECT ${shown.join(', ')} FROM main.command AS entry`;
}
