import type { Handlers } from '../contract/dispatch.ts';
import type { ProjectHandle } from '../contract/file.ts';
import type { ParsedInput } from '../contract/method.ts';
import type { Axis } from '../domain/model/axis.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { sentenceIn } from '../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../domain/model/sentences/sentence-language.ts';
import type { Table } from '../domain/model/table.ts';
import { type TableSpecification, tableSpecificationSchema } from '../domain/model/table-specification.ts';
import { allOk } from '../domain/tabulate/all-ok.ts';
import { parseAxis } from '../domain/tabulate/parse-axis.ts';
import { parseFilter } from '../domain/tabulate/parse-filter.ts';
import { parsePolicy } from '../domain/tabulate/parse-policy.ts';
import { parseStatuses } from '../domain/tabulate/parse-statuses.ts';
import { tabulate } from '../domain/tabulate/tabulate.ts';
import { readTableFile } from '../formats/table/read-table-file.ts';
import { readTasks } from '../store/merge/read-tasks.ts';
import { datasetAsOf } from './as-of.ts';
import type { Session } from './session.ts';
import { withTaskNotes } from './task-notes.ts';

type Names = 'tables.specify' | 'tables.specify-list' | 'tables.parse' | 'tables.compute';

/** Tables: from a specification to numbers. */
export function tableHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'tables.specify': specify,
    'tables.specify-list': specifyList,
    'tables.parse': ({ file }) => readTableFile(file),
    'tables.compute': (input) => tableAsOf(session, input),
  };
}

export type AsOf = {
  readonly project: ProjectHandle;
  readonly specification: TableSpecification;
  readonly asOf?: string | undefined;
  /** Left out, the table carries the numbers of the cases behind its counts. */
  readonly lists?: boolean;
  /** In which the table says what is neither of the codebook nor of a case. */
  readonly language: SentenceLanguage;
};

/**
 * Computes the table of a specification over an open project or, with `asOf`, over what it was at a restore point, which its
 * title says.
 */
export function tableAsOf(
  session: Session,
  { project, specification, asOf, lists = true, language }: AsOf,
): Result<Table> {
  const dataset = datasetAsOf(session, project, { policy: specification.policy, asOf });
  const table = dataset.ok ? tabulate(dataset.value, specification, { lists, language }) : dataset;
  if (!table.ok) return table;
  if (asOf !== undefined) {
    const { title } = table.value;
    return ok({ ...table.value, title: sentenceIn(language, 'table.as-of', { title, point: asOf }) });
  }
  const reading = session.reading(project);
  const tasks = reading.ok ? readTasks(reading.value) : reading;
  return tasks.ok ? ok(withTaskNotes(table.value, tasks.value, language)) : tasks;
}

function specify(input: ParsedInput<'tables.specify'>): Result<TableSpecification> {
  const cases = parseCases(input);
  if (!cases.ok) return cases;
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
      ...cases.value,
      rows: rows.value,
      ...cols.value,
      ...layers.value,
      ...(intervals ? { intervals } : {}),
    }),
  );
}

function specifyList({ kind, variables, ...input }: ParsedInput<'tables.specify-list'>): Result<TableSpecification> {
  const cases = parseCases(input);
  if (!cases.ok) return cases;
  const axes = allOk(variables.map(parseAxis));
  if (!axes.ok) return axes;
  const list = kind === 'evidence' ? { variables: axes.value } : { blocks: axes.value };
  return ok(tableSpecificationSchema.parse({ kind, ...cases.value, ...list }));
}

/** Which cases a table reads, and whose codings of them. */
function parseCases(
  input: Pick<ParsedInput<'tables.specify'>, 'policy' | 'filters' | 'statuses'>,
): Result<Pick<TableSpecification, 'policy' | 'filters' | 'statuses'>> {
  const policy = parsePolicy(input.policy);
  if (!policy.ok) return policy;
  const filters = allOk(input.filters.map(parseFilter));
  if (!filters.ok) return filters;
  const statuses = parseStatuses(input.statuses);
  if (!statuses.ok) return statuses;
  return ok({ policy: policy.value, filters: filters.value, statuses: statuses.value });
}

function optionalAxis(name: 'cols' | 'layers', text: string | undefined): Result<Partial<Record<typeof name, Axis>>> {
  if (text === undefined) return ok({});
  const axis = parseAxis(text);
  return axis.ok ? ok({ [name]: axis.value }) : axis;
}
