import type { RowFields } from '../../domain/model/history.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { spelledOut } from '../../domain/model/spelled-out.ts';
import type { Row } from './old-row.ts';
import { quoted, type RowNames } from './row-names.ts';
import type { TableShape } from './table-shape.ts';

/** Columns that make up an answer; the rows that have them give it in words. */
const answerColumns = ['state', 'codes', 'number', 'text', 'other'];
/** Columns of JSON whose fields are given as if they were columns. */
const opened = ['body'];
/** Not for reading: identities, the whole codebook of a version, hashes, what a version set aside is a version of. */
const hidden = ['command', 'uuid', 'content', 'sha256', 'table_name', 'key_1', 'key_2', 'key_3', 'key_4', 'writer'];
const longestText = 2000;

/** What a row held, by field: its answer in words, JSON taken apart, keys of other rows as their names. */
export function rowFields(shape: TableShape, row: Row, names: RowNames): RowFields {
  const hasAnswer = shape.columns.includes('state') && shape.columns.includes('codes');
  const left = [...shape.key, ...hidden, ...(hasAnswer ? answerColumns : [])];
  const fields: RowFields = hasAnswer ? { answer: names.answer(row) } : {};
  for (const [column, value] of Object.entries(row)) {
    if (value === null || left.includes(column)) continue;
    if (opened.includes(column)) Object.assign(fields, JSON.parse(String(value)));
    else fields[fieldName(column)] = fieldValue(shape, [column, value], names);
  }
  return fields;
}

function fieldName(column: string): string {
  return column.replace(/_key$/, '').replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function fieldValue(
  { references }: TableShape,
  [column, value]: readonly [string, string | number],
  names: RowNames,
): RowFields[string] {
  const reference = references.find((candidate) => candidate.column === column);
  if (reference !== undefined && column.endsWith('_key')) return names.row(reference.table, Number(value));
  if (column === 'citation') return JSON.parse(String(value)) as RowFields[string];
  return typeof value === 'string' && value.length > longestText ? `${value.slice(0, longestText)}…` : value;
}

/** What became of a row, in words: “Role of citizens of case 20 by Ana: Co-deliverer → Co-commissioner”. */
export function changeWords(place: string, before: RowFields | undefined, after: RowFields | undefined): string {
  if (before === undefined) {
    return after?.['answer'] === undefined
      ? sentence('row.added', { place })
      : sentence('row.coded', { place, shown: shown(after['answer']) });
  }
  if (after === undefined) {
    return before['answer'] === undefined
      ? sentence('row.removed', { place })
      : sentence('row.uncoded', { place, shown: shown(before['answer']) });
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changes = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  if (changes.length === 0) return sentence('row.as-it-was', { place });
  const told = changes.map((name) => fieldChange(name, before[name], after[name]));
  return sentence('row.changed', { place, changes: told });
}

type Value = RowFields[string] | undefined;

function fieldChange(name: string, before: Value, after: Value): string {
  if (name === 'answer') return sentence('row.answer', { before: shown(before), after: shown(after) });
  const field = spelledOut(name);
  if (typeof (before ?? after) === 'object') return sentence('row.field-changed', { field });
  return sentence('row.field', { field, before: shown(before), after: shown(after) });
}

function shown(value: Value): string {
  if (value === undefined) return sentence('row.none');
  if (typeof value === 'string') return value.length > 60 ? quoted(value).slice(1, -1) : value;
  return JSON.stringify(value);
}
