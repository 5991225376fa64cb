import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { AxisView, ViewCode } from './axis-view.ts';
import { and, type Bits, emptyBits, positionsOf, setBit } from './bits.ts';
import { byCodePoint } from './by-code-point.ts';
import type { NumberColumn, TextColumn } from './dataset.ts';

const mostRows = 1000;

/**
 * A number or text by its distinct values among the cases of `scope`: numbers ascending, texts by code point. Fails with
 * `invalid-input` where they are more than a table can show.
 */
export function valueView(column: NumberColumn | TextColumn, scope: Bits): Result<AxisView> {
  const { variable, coded, reasons } = column;
  const positions = positionsOf(and(coded, scope));
  const values = column.kind === 'number' ? distinctNumbers(column, positions) : distinctTexts(column, positions);
  if (values.length > mostRows) {
    const instead = column.kind === 'number' ? sentence('tables.sort-into-bins') : sentence('tables.filter-cases');
    return fail(
      'invalid-input',
      sentence('tables.too-many-values', { variable: variable.id, values: values.length, instead }),
    );
  }
  const placeOf = new Map(values.map((value, place) => [value, place]));
  const codes = values.map((value) => valueCode(String(value), emptyBits(coded.length * 32)));
  const chosen = new Int32Array(column.kind === 'number' ? column.values.length : column.textOf.length).fill(-1);
  for (const position of positions) {
    const place = placeOf.get(valueAt(column, position)) ?? -1;
    chosen[position] = place;
    const code = codes[place];
    if (code !== undefined) setBit(code.has, position);
  }
  const axis = {
    variable: variable.id,
    grouping: null,
    label: variable.label,
    kind: 'single' as const,
    responseLevel: null,
  };
  return ok({ ...axis, codes, valid: coded, reasons, column, chosen, notes: [] });
}

function valueAt(column: NumberColumn | TextColumn, position: number): number | string {
  return column.kind === 'number'
    ? (column.values[position] ?? 0)
    : (column.texts[column.textOf[position] ?? -1] ?? '');
}

function distinctNumbers(column: NumberColumn, positions: readonly number[]): number[] {
  const values = new Set(positions.map((position) => column.values[position] ?? 0));
  return [...values].sort((left, right) => left - right);
}

function distinctTexts(column: TextColumn, positions: readonly number[]): string[] {
  const places = new Set(positions.map((position) => column.textOf[position] ?? -1));
  return [...places].map((place) => column.texts[place] ?? '').sort(byCodePoint);
}

function valueCode(value: string, has: Bits): ViewCode {
  const common = {
    depth: 0,
    derived: false,
    countsAsResponse: true,
    unknown: null,
    young: null,
    ancestors: [],
    aloneOf: null,
  };
  return { id: value, label: value, ...common, has, names: [[value]] };
}
