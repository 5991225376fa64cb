import { type Axis, axisText } from '../../../domain/model/axis.ts';
import { variablesOf } from '../../../domain/model/codebook.ts';
import { type FigureMark, type FigurePanel, figurePanelSchema } from '../../../domain/model/figure-specification.ts';
import type { CrossTableSpecification } from '../../../domain/model/table-specification.ts';
import { axisCodes, isNumber, type Scheme } from './axis-choices.ts';

/** Marks that need columns, those that can do without, and those that take none. */
const twoWay: readonly FigureMark[] = ['stacked-bar', 'grouped-bar', 'diverging-bar', 'heat-map', 'gap-map'];
const eitherWay: readonly FigureMark[] = ['dot', 'timeline'];

/** Whether a mark shows columns: always, if wanted, or never. */
export function columnsOf(mark: FigureMark): 'needed' | 'possible' | 'none' {
  if (twoWay.includes(mark)) return 'needed';
  return eitherWay.includes(mark) ? 'possible' : 'none';
}

/** The table that a panel draws where it draws one alone. */
export function tableOf(panel: FigurePanel): CrossTableSpecification | undefined {
  if (panel.mark === 'process') return undefined;
  return panel.source.kind === 'table' ? panel.source.table : undefined;
}

/** The first table that a panel draws, whatever its mark; none of reported totals. */
export function anyTableOf(panel: FigurePanel): CrossTableSpecification | undefined {
  if (panel.mark === 'process') return panel.stages[0]?.table;
  return panel.source.kind === 'tables' ? panel.source.tables[0] : tableOf(panel);
}

/** A panel whose tables are all changed alike: filters, policy. */
export function mapTables(
  panel: FigurePanel,
  change: (table: CrossTableSpecification) => CrossTableSpecification,
): FigurePanel {
  if (panel.mark === 'process') {
    return { ...panel, stages: panel.stages.map((stage) => ({ ...stage, table: change(stage.table) })) };
  }
  const { source } = panel;
  if (source.kind === 'reported') return panel;
  const changed =
    source.kind === 'table'
      ? { ...source, table: change(source.table) }
      : { ...source, tables: source.tables.map(change) };
  return figurePanelSchema.parse({ ...panel, source: changed });
}

/** A panel with another table. */
export function withTable(panel: FigurePanel, table: object): FigurePanel {
  return remade(panel.mark, panel, { kind: 'table', table });
}

/**
 * The same variables under another mark: columns are found where the new mark needs them, and left out where it takes
 * none. Undefined where the codebook has nothing that the mark could show.
 */
export function changeMark(panel: FigurePanel, mark: FigureMark, scheme: Scheme): FigurePanel | undefined {
  const table = anyTableOf(panel);
  if (table === undefined) return undefined;
  if (mark === 'process') return processOf(panel, table, scheme);
  const rows = mark === 'timeline' ? yearAxis(table.rows, scheme) : rowAxis(mark, table.rows, scheme);
  if (rows === undefined) return undefined;
  const cols = colsFor(mark, { rows, cols: table.cols }, scheme);
  if (columnsOf(mark) === 'needed' && cols === undefined) return undefined;
  const { cols: _dropped, ...kept } = table;
  return remade(mark, panel, {
    kind: 'table',
    table: { ...kept, rows, ...(cols === undefined ? {} : { cols }), ...percentFor(mark, table) },
    ...(mark === 'diverging-bar' && cols !== undefined ? { left: leftHalf(scheme, cols) } : {}),
  });
}

/** The columns that stand to the left of zero at first: the first half. */
function leftHalf(scheme: Scheme, cols: Axis): string[] {
  const codes = axisCodes(scheme, cols).map(({ id }) => id);
  return codes.slice(0, Math.max(1, Math.floor(codes.length / 2)));
}

type Remade = { readonly kind: 'table'; readonly table: object; readonly left?: readonly string[] };

function remade(mark: FigureMark, panel: FigurePanel, { left, ...source }: Remade): FigurePanel {
  const { title, span } = panel;
  const value = 'value' in panel ? { value: panel.value } : {};
  const orientation = 'orientation' in panel ? { orientation: panel.orientation } : {};
  const kept = panel.mark === 'diverging-bar' ? panel.left : undefined;
  const leftward = left ?? kept;
  return figurePanelSchema.parse({
    mark,
    span,
    source,
    ...(title === undefined ? {} : { title }),
    ...(['timeline', 'gap-map', 'co-occurrence'].includes(mark) ? {} : value),
    ...(['bar', 'stacked-bar', 'grouped-bar'].includes(mark) ? orientation : {}),
    ...(mark === 'diverging-bar' && leftward !== undefined ? { left: leftward } : {}),
  });
}

function percentFor(mark: FigureMark, { percent }: CrossTableSpecification): object {
  return mark === 'gap-map' || mark === 'co-occurrence' || mark === 'timeline' ? { percent: 'none' } : { percent };
}

function yearAxis(rows: Axis, scheme: Scheme): Axis | undefined {
  if (isNumber(scheme, rows)) return rows;
  const year = variablesOf(scheme.codebook).find(({ kind }) => kind === 'number');
  return year === undefined ? undefined : { variable: year.id, several: false };
}

function rowAxis(mark: FigureMark, rows: Axis, scheme: Scheme): Axis | undefined {
  const variables = variablesOf(scheme.codebook);
  const own = variables.find(({ id }) => id === rows.variable);
  if (mark !== 'co-occurrence' || own?.kind === 'multiple') return rows;
  const multiple = variables.find(({ kind }) => kind === 'multiple');
  return multiple === undefined ? undefined : { variable: multiple.id, several: false };
}

function colsFor(mark: FigureMark, { rows, cols }: { rows: Axis; cols: Axis | undefined }, scheme: Scheme) {
  if (mark === 'co-occurrence') return rows;
  if (columnsOf(mark) === 'none') return undefined;
  const other = cols !== undefined && axisText(cols) !== axisText(rows) ? cols : undefined;
  if (columnsOf(mark) === 'possible') return other;
  return other ?? firstOther(rows, scheme);
}

/** The first judgement, or else any choice, that is another variable and has few enough codes to stand side by side. */
function firstOther(rows: Axis, { codebook }: Scheme): Axis | undefined {
  const fits = variablesOf(codebook).filter(
    (variable) => variable.id !== rows.variable && 'codes' in variable && variable.codes.length <= 8,
  );
  const found = fits.findLast(({ role, kind }) => role === 'judgement' && kind === 'multiple') ?? fits[0];
  return found === undefined ? undefined : { variable: found.id, several: false };
}

function processOf(panel: FigurePanel, table: CrossTableSpecification, scheme: Scheme): FigurePanel | undefined {
  const axes = [table.rows, ...(table.cols === undefined ? [] : [table.cols])].filter(
    (axis) => !isNumber(scheme, axis),
  );
  const stages = axes.map((axis) => stageOf(scheme, axis.variable, table));
  if (stages.length === 0) return undefined;
  const { title, span } = panel;
  return figurePanelSchema.parse({
    mark: 'process',
    span,
    ...(title === undefined ? {} : { title }),
    stages,
    arrows: arrowsOf(stages),
  });
}

type Stage = Extract<FigurePanel, { mark: 'process' }>['stages'][number];

/** One stage of a process: a variable with one box. */
export function stageOf({ codebook }: Scheme, variable: string, like: CrossTableSpecification): Stage {
  const label = variablesOf(codebook).find(({ id }) => id === variable)?.label ?? variable;
  const { cols: _dropped, ...table } = like;
  return {
    label,
    table: { ...table, rows: { variable, several: false }, percent: 'none' },
    boxes: [{ id: variable }],
  };
}

/** Arrows from every box of a stage to every box of the next. */
export function arrowsOf(stages: readonly Stage[]): { from: string; to: string }[] {
  return stages
    .slice(1)
    .flatMap(({ boxes }, index) =>
      (stages[index]?.boxes ?? []).flatMap((from) => boxes.map((to) => ({ from: from.id, to: to.id }))),
    );
}
