import { said } from '../model/sentences/said.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { type AxisView, outOfBase, possibleCases, type ViewCode } from './axis-view.ts';
import { andNot, union } from './bits.ts';
import type { ChoiceColumn, CodeColumn } from './dataset.ts';

/** Every code at every level. Where codes nest, responses run over the lowest, and a parent ticked alone is one. */
export function allLevels(column: ChoiceColumn): AxisView {
  if (!isNested(column)) {
    return { ...base(column), chosen: column.chosen, codes: column.codes.map(asViewCode) };
  }
  const codes = walk(column, column.codes, (code, isLowest) => [
    { ...asViewCode(code), depth: code.depth, countsAsResponse: isLowest },
  ]);
  return { ...base(column), responseLevel: lowest, codes };
}

/** The lowest codes alone, and each parent that somebody ticked alone. */
export function lowestCodes(column: ChoiceColumn): AxisView {
  if (!isNested(column)) return { ...allLevels(column), grouping: 'leaves' };
  return {
    ...base(column),
    grouping: 'leaves',
    label: said('table.lowest', { label: column.variable.label }),
    responseLevel: lowest,
    codes: flat(walk(column, column.codes, (code, isLowest) => (isLowest ? [asViewCode(code)] : []))),
  };
}

/**
 * The tree cut at a level, counted from 1: its codes, the codes of branches that end above it, and each parent above it
 * that somebody ticked alone, so that no case that has a code is lost.
 */
export function cutAtLevel(column: ChoiceColumn, level: number): AxisView {
  const upTo = column.codes.filter(({ depth }) => depth < level);
  const { label } = column.variable;
  const nested = isNested(column);
  return {
    ...base(column),
    grouping: `level-${level}`,
    label: nested ? said('table.level', { label, level }) : label,
    responseLevel: nested ? said('table.codes-of-level', { level }) : null,
    codes: flat(walk(column, upTo, (code, isLowest) => (isLowest ? [asViewCode(code)] : []))),
  };
}

/** Rows of a tree in reading order; after the children of a parent the row of those who ticked the parent alone. */
function walk(column: ChoiceColumn, codes: readonly CodeColumn[], rowsOf: RowsOf): ViewCode[] {
  const branch = (depth: number, parent: string | undefined): ViewCode[] =>
    codes
      .filter((code) => code.depth === depth && code.ancestors.at(-1) === parent)
      .flatMap((code) => {
        const below = codes.some(({ ancestors }) => ancestors.at(-1) === code.code.id);
        return below
          ? [...rowsOf(code, false), ...branch(depth + 1, code.code.id), ...notStated(code, column.codes)]
          : rowsOf(code, true);
      });
  return branch(0, undefined);
}

type RowsOf = (code: CodeColumn, isLowest: boolean) => ViewCode[];

function flat(codes: readonly ViewCode[]): ViewCode[] {
  return codes.map((code) => ({ ...code, depth: 0 }));
}

const lowest = said('table.lowest-codes');

function base(column: ChoiceColumn): Omit<AxisView, 'codes'> {
  const { variable, coded, reasons } = column;
  return {
    variable: variable.id,
    grouping: null,
    label: variable.label,
    kind: variable.kind,
    responseLevel: null,
    valid: coded,
    reasons,
    column,
    chosen: null,
    notes: [],
  };
}

function isNested(column: ChoiceColumn): boolean {
  return column.codes.some(({ depth }) => depth > 0);
}

function asViewCode({ code, ancestors, has, unknown, young }: CodeColumn): ViewCode {
  return {
    id: code.id,
    label: code.label,
    depth: 0,
    derived: false,
    countsAsResponse: true,
    has,
    unknown,
    young,
    ancestors,
    aloneOf: null,
    names: [[code.id], [code.label], code.aliases],
  };
}

/**
 * The leaf that stands for a parent ticked alone, where somebody did or where nothing but that is left open; its id has
 * a dot, so that it can be no code's.
 */
function notStated(parent: CodeColumn, column: readonly CodeColumn[]): ViewCode[] {
  if (parent.alone.every((word) => word === 0) && !mayBeAlone(parent, column)) return [];
  const id = `${parent.code.id}.not-stated`;
  const named = { label: parent.code.label };
  return [
    {
      ...asViewCode(parent),
      id,
      label: said('table.not-stated', named),
      depth: parent.depth + 1,
      derived: true,
      has: parent.alone,
      ancestors: [...parent.ancestors, parent.code.id],
      aloneOf: parent.code.id,
      names: [[id], [sentence('table.not-stated', named)]],
    },
  ];
}

function mayBeAlone(parent: CodeColumn, column: readonly CodeColumn[]): boolean {
  const open = outOfBase(parent);
  if (open === null) return false;
  const below = column.filter(({ ancestors }) => ancestors.includes(parent.code.id)).map(possibleCases);
  return andNot(open, union(below, open.length * 32)).some((word) => word !== 0);
}
