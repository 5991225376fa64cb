import type { Axis } from '../../domain/model/axis.ts';
import { axisText } from '../../domain/model/axis.ts';
import {
  type CrossTableSpecification,
  type TableSpecification,
  tableSpecificationSchema,
} from '../../domain/model/table-specification.ts';

/** The table on screen, as far as it is chosen, and the name it is saved under, if it is. */
export type Draft = { readonly name?: string; readonly specification?: TableSpecification };

export type Kind = TableSpecification['kind'];
export const kinds = ['cross', 'frequencies', 'evidence'] as const satisfies readonly Kind[];

/** Where a variable stands in a table with rows and columns. */
export const places = ['rows', 'cols', 'layers'] as const;
export type Place = (typeof places)[number];

/** What was kept of a draft; an empty one where nothing that can be read was. */
export function readDraft(kept: unknown): Draft {
  if (typeof kept !== 'object' || kept === null) return {};
  const { name, specification } = kept as { name?: unknown; specification?: unknown };
  const parsed = tableSpecificationSchema.safeParse(specification);
  if (!parsed.success) return {};
  return { specification: parsed.data, ...(typeof name === 'string' ? { name } : {}) };
}

/** The axis that an option of a choice stands for: `variable` or `variable@grouping`. */
export function axisOf(text: string): Axis {
  const [variable = '', grouping] = text.split('@');
  return { variable, several: false, ...(grouping === undefined ? {} : { grouping }) };
}

/** The variables of a table, in the order in which one would read them. */
export function axesOf(specification: TableSpecification | undefined): readonly Axis[] {
  switch (specification?.kind) {
    case undefined:
      return [];
    case 'cross':
      return places.flatMap((place) => specification[place] ?? []);
    case 'frequencies':
      return specification.blocks;
    case 'evidence':
      return specification.variables;
  }
}

/** Puts a variable at a place, or takes it away; without rows there is no table. A variable moves from where it stood. */
export function withAxis(
  specification: TableSpecification | undefined,
  place: Place,
  axis: Axis | undefined,
): TableSpecification | undefined {
  const before: Partial<CrossTableSpecification> = specification?.kind === 'cross' ? specification : {};
  const others = places.filter((one) => one !== place && before[one] !== undefined && !sameAxis(before[one], axis));
  const axes: Partial<Record<Place, Axis>> = {
    ...Object.fromEntries(others.map((one) => [one, before[one]])),
    ...(axis === undefined ? {} : { [place]: axis }),
  };
  const rows = axes.rows ?? axes.cols ?? axes.layers;
  if (rows === undefined) return undefined;
  const { rows: _rows, cols: _cols, layers: _layers, ...rest } = before;
  const shown = Object.fromEntries(places.flatMap((one) => (axes[one] === undefined ? [] : [[one, axes[one]]])));
  const moved: Record<string, unknown> = axes.rows === undefined ? { rows, ...dropped(shown, rows) } : shown;
  const percent = shareOf(before.percent, moved['cols'] !== undefined);
  return tableSpecificationSchema.parse({ ...selectionOf(specification), ...rest, kind: 'cross', ...moved, percent });
}

/** Shares of each row say nothing where there is one column; what was chosen otherwise stays. */
function shareOf(percent: CrossTableSpecification['percent'] | undefined, crossed: boolean): string {
  if (crossed) return percent === undefined || percent === 'column' ? 'row' : percent;
  return percent === undefined || percent === 'row' ? 'column' : percent;
}

function dropped(axes: Readonly<Record<string, unknown>>, moved: Axis): Record<string, unknown> {
  return Object.fromEntries(Object.entries(axes).filter(([, axis]) => axis !== moved));
}

function sameAxis(one: Axis | undefined, other: Axis | undefined): boolean {
  return one !== undefined && other !== undefined && axisText(one) === axisText(other);
}

/** Puts a list of variables one under the other, or side by side with the cases. */
export function withList(
  specification: TableSpecification | undefined,
  kind: 'frequencies' | 'evidence',
  axes: readonly Axis[],
): TableSpecification | undefined {
  if (axes.length === 0) return undefined;
  const list = kind === 'evidence' ? { variables: axes } : { blocks: axes };
  return tableSpecificationSchema.parse({ ...selectionOf(specification), kind, ...list });
}

/** The same variables as a table of another kind, so that nothing chosen is lost. */
export function withKind(specification: TableSpecification | undefined, kind: Kind): TableSpecification | undefined {
  const axes = axesOf(specification);
  if (kind !== 'cross') return withList(specification, kind, axes);
  const [rows, cols] = axes;
  const first = withAxis(specification === undefined ? undefined : asSelection(specification), 'rows', rows);
  return cols === undefined ? first : withAxis(first, 'cols', cols);
}

function asSelection(specification: TableSpecification): TableSpecification {
  return withList(specification, 'evidence', axesOf(specification)) ?? specification;
}

/** What tables of every kind have: cases, coders, caption and note. */
function selectionOf(specification: TableSpecification | undefined): object {
  if (specification === undefined) return {};
  const { filters, policy, statuses, title, note, id } = specification;
  const own = { title, note, id };
  return {
    filters,
    policy,
    statuses,
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
  };
}

/** A change of what stands beside the variables; undefined takes an optional field out. */
export type Change = Readonly<Record<string, unknown>>;

/** The specification with a change that fits its kind; unchanged where it does not. */
export function changed(specification: TableSpecification, change: Change): TableSpecification {
  const merged = { ...specification, ...change };
  const present = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
  const parsed = tableSpecificationSchema.safeParse(present);
  return parsed.success ? parsed.data : specification;
}

/** What it counts, without how that is shown: two tables that differ in look alone are alike here. */
export function withoutLook(specification: CrossTableSpecification): CrossTableSpecification {
  const { title: _title, note: _note, shade: _shade, intervals: _intervals, ...counted } = specification;
  return { ...counted, percent: 'none', base: 'cases', decimals: 1 };
}

/** Whether two specifications make the same table. */
export function sameTable(one: TableSpecification | undefined, other: TableSpecification | undefined): boolean {
  return ordered(one) === ordered(other);
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
