import type { Handlers } from '../contract/dispatch.ts';
import type { ProjectHandle } from '../contract/file.ts';
import type { ParsedInput } from '../contract/method.ts';
import type { Axis } from '../domain/model/axis.ts';
import type { Filter } from '../domain/model/filter.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { Table } from '../domain/model/table.ts';
import { type TableSpecification, tableSpecificationSchema } from '../domain/model/table-specification.ts';
import { parseAxis } from '../domain/tabulate/parse-axis.ts';
import { parseFilter } from '../domain/tabulate/parse-filter.ts';
import { parsePolicy } from '../domain/tabulate/parse-policy.ts';
import { tabulate } from '../domain/tabulate/tabulate.ts';
import { readJson } from '../formats/json/read-json.ts';
import { writeTable } from '../formats/table/write-table.ts';
import { readTasks } from '../store/merge/read-tasks.ts';
import type { Session } from './session.ts';
import { withTaskNotes } from './task-notes.ts';

type Names = 'tables.specify' | 'tables.parse' | 'tables.compute' | 'tables.export';

/** Tables: from a specification to numbers, and from numbers to files. */
export function tableHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'tables.specify': specify,
    'tables.parse': ({ file }) => readJson(file, tableSpecificationSchema),
    'tables.compute': ({ project, specification }) => computeTable(session, project, specification),
    'tables.export': ({ project, specification, format }) => {
      const table = computeTable(session, project, specification);
      return table.ok ? ok({ file: writeTable(table.value, format) }) : table;
    },
  };
}

/** Computes the table of a specification over an open project. */
export function computeTable(
  session: Session,
  project: ProjectHandle,
  specification: TableSpecification,
): Result<Table> {
  const dataset = session.dataset(project, specification.policy);
  const table = dataset.ok ? tabulate(dataset.value, specification) : dataset;
  if (!table.ok) return table;
  const reading = session.reading(project);
  const tasks = reading.ok ? readTasks(reading.value) : reading;
  return tasks.ok ? ok(withTaskNotes(table.value, tasks.value)) : tasks;
}

function specify(input: ParsedInput<'tables.specify'>): Result<TableSpecification> {
  const policy = parsePolicy(input.policy);
  if (!policy.ok) return policy;
  const filters = parseAll(input.filters);
  if (!filters.ok) return filters;
  const rows = parseAxis(input.rows);
  if (!rows.ok) return rows;
  const cols = optionalAxis('cols', input.cols);
  if (!cols.ok) return cols;
  const layers = optionalAxis('layers', input.layers);
  if (!layers.ok) return layers;
  const { base, percent, intervals } = input;
  return ok(
    tableSpecificationSchema.parse({
      kind: 'cross',
      base,
      percent,
      rows: rows.value,
      filters: filters.value,
      policy: policy.value,
      ...cols.value,
      ...layers.value,
      ...(intervals ? { intervals } : {}),
    }),
  );
}

function parseAll(texts: readonly string[]): Result<Filter[]> {
  const filters: Filter[] = [];
  for (const text of texts) {
    const filter = parseFilter(text);
    if (!filter.ok) return filter;
    filters.push(filter.value);
  }
  return ok(filters);
}

function optionalAxis(name: 'cols' | 'layers', text: string | undefined): Result<Partial<Record<typeof name, Axis>>> {
  if (text === undefined) return ok({});
  const axis = parseAxis(text);
  return axis.ok ? ok({ [name]: axis.value }) : axis;
}
