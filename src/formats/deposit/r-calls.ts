import type { TablePart } from '../../domain/deposit/table-parts.ts';
import type { Axis } from '../../domain/model/axis.ts';
import type { Filter } from '../../domain/model/filter.ts';

/** A table as the script is to count it again. */
export type RTable = {
  readonly id: string;
  readonly policy: string;
  readonly statuses: readonly string[];
  readonly filters: readonly RFilter[];
  readonly parts: readonly TablePart[];
};

/** A filter whose values are ids, or numbers where `number`. */
export type RFilter = Pick<Filter, 'variable' | 'grouping' | 'operator' | 'values'> & { readonly number: boolean };

/** The calls of the R script, one for each body of a table, and its last line, which tells and gives the exit status. */
export function rCalls(tables: readonly RTable[]): string {
  const calls = tables.flatMap((table) => table.parts.map((part) => callOf(table, part)));
  return `${calls.join('\n')}

cat(sprintf("%d printed numbers counted again, %d come out differently.\\n", counted, wrong))
quit(status = if (wrong == 0) 0 else 1)
`;
}

function callOf({ id, policy, statuses, filters }: RTable, { part, rows, cols, layer }: TablePart): string {
  const args = [
    text(id),
    text(part),
    text(policy),
    vector(statuses),
    `list(${filters.map(filterOf).join(', ')})`,
    axisOf(rows),
    ...(cols === undefined ? [] : [`cols = ${axisOf(cols)}`]),
    ...(layer === undefined ? [] : [`layer = c(${axisOf(layer.axis)}, list(code = ${text(layer.code)}))`]),
  ];
  return `check(${args.join(', ')})`;
}

function axisOf({ variable, grouping }: Axis): string {
  return `axis(${[variable, ...(grouping === undefined ? [] : [grouping])].map(text).join(', ')})`;
}

function filterOf({ variable, grouping, operator, values, number }: RFilter): string {
  const fields = [
    `variable = ${text(variable)}`,
    `grouping = ${text(grouping ?? '')}`,
    `operator = ${text(operator)}`,
    `values = ${vector(values)}`,
    `number = ${number ? 'TRUE' : 'FALSE'}`,
  ];
  return `list(${fields.join(', ')})`;
}

function vector(values: readonly string[]): string {
  return `c(${values.map(text).join(', ')})`;
}

/** A string as R reads it: what could end or change it is escaped. */
function text(value: string): string {
  const safe = value.replaceAll(/["\\\u0000-\u001f]/gu, (character) =>
    character === '"' || character === '\\' ? `\\${character}` : ' ',
  );
  return `"${safe}"`;
}
