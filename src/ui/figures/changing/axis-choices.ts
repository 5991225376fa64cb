import { type Axis, axisText } from '../../../domain/model/axis.ts';
import { flattenCodes } from '../../../domain/model/code.ts';
import { type Codebook, variablesOf } from '../../../domain/model/codebook.ts';
import type { Grouping } from '../../../domain/model/grouping.ts';
import { isChoice, type Variable } from '../../../domain/model/variable.ts';

/** What a figure can be made of: the codebook and the groupings beside it. */
export type Scheme = { readonly codebook: Codebook; readonly groupings: readonly Grouping[] };

/** A variable as an axis, or one of the ways to read it; `view` names a built-in one. */
export type AxisChoice = {
  readonly value: string;
  readonly label: string;
  readonly view?: 'leaves' | 'level-1' | 'partition';
};

/** The axes that a codebook offers, section by section: variables, the levels of nested ones, and their groupings. */
export function axisChoices({
  codebook,
  groupings,
}: Scheme): { readonly group: string; readonly items: AxisChoice[] }[] {
  return codebook.sections
    .map(({ label, variables }) => ({
      group: label,
      items: variables.filter(({ kind }) => kind !== 'text').flatMap((variable) => choicesOf(variable, groupings)),
    }))
    .filter(({ items }) => items.length > 0);
}

function choicesOf(variable: Variable, groupings: readonly Grouping[]): AxisChoice[] {
  const { id, label } = variable;
  const nested = isChoice(variable) && variable.codes.some(({ codes }) => codes.length > 0);
  const view = (name: NonNullable<AxisChoice['view']>): AxisChoice => ({ value: `${id}@${name}`, label, view: name });
  return [
    { value: id, label },
    ...(nested ? [view('level-1'), view('leaves')] : []),
    ...(variable.kind === 'multiple' ? [view('partition')] : []),
    ...groupings
      .filter((grouping) => grouping.variable === id)
      .map((grouping) => ({
        value: axisText({ variable: id, grouping: grouping.id, several: false }),
        label: `${label}: ${grouping.label}`,
      })),
  ];
}

/** Reads an axis that was chosen. */
export function chosenAxis(value: string): Axis {
  const [variable = '', grouping] = value.split('@');
  return { variable, ...(grouping === undefined ? {} : { grouping }), several: false };
}

/** The codes or groups of an axis as the codebook labels them; none for numbers without a grouping. */
export function axisCodes(
  { codebook, groupings }: Scheme,
  axis: Axis,
): { readonly id: string; readonly label: string }[] {
  const grouping = groupings.find(({ id, variable }) => id === axis.grouping && variable === axis.variable);
  if (grouping?.kind === 'codes') return grouping.groups.map(({ id, label }) => ({ id, label }));
  if (grouping?.kind === 'cut-points') return grouping.bins.map(({ id, label }) => ({ id, label }));
  const variable = variablesOf(codebook).find(({ id }) => id === axis.variable);
  if (variable === undefined || !isChoice(variable)) return [];
  const placed = flattenCodes(variable.codes);
  const shown =
    axis.grouping === 'level-1'
      ? placed.filter(({ depth }) => depth === 0)
      : axis.grouping === 'leaves'
        ? placed.filter(({ code }) => code.codes.length === 0)
        : placed;
  return shown.map(({ code }) => ({ id: code.id, label: code.label }));
}

/** Whether a variable's numbers can be drawn as years. */
export function isNumber({ codebook }: Scheme, axis: Axis): boolean {
  return axis.grouping === undefined && variablesOf(codebook).find(({ id }) => id === axis.variable)?.kind === 'number';
}
