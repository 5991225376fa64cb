import { flattenCodes } from '../../domain/model/code.ts';
import type { Codebook } from '../../domain/model/codebook.ts';
import type { Grouping } from '../../domain/model/grouping.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';

/** A variable as a table can read it: itself, through a grouping, or through a view that every variable has. */
export type AxisOption = {
  readonly value: string;
  readonly variable: Variable;
  /** Label of the grouping, or the name of a view; undefined for the variable itself. */
  readonly view:
    | { readonly kind: 'grouping'; readonly label: string }
    | { readonly kind: 'partition' | 'leaves' | 'top' }
    | undefined;
};

export type OptionGroup = { readonly section: string; readonly options: readonly AxisOption[] };

/** What can stand in a table, by section of the codebook. */
export function axisOptions(codebook: Codebook, groupings: readonly Grouping[]): OptionGroup[] {
  return codebook.sections.map(({ label, variables }) => ({
    section: label,
    options: variables.flatMap((variable) => optionsOf(variable, groupings)),
  }));
}

function optionsOf(variable: Variable, groupings: readonly Grouping[]): AxisOption[] {
  const own = groupings.filter((grouping) => grouping.variable === variable.id);
  const views = isChoice(variable) ? viewsOf(variable) : [];
  return [
    { value: variable.id, variable, view: undefined },
    ...own.map(({ id, label }): AxisOption => ({
      value: `${variable.id}@${id}`,
      variable,
      view: { kind: 'grouping', label },
    })),
    ...views.map(([id, kind]): AxisOption => ({ value: `${variable.id}@${id}`, variable, view: { kind } })),
  ];
}

function viewsOf(
  variable: Extract<Variable, { codes: unknown }>,
): (readonly [string, 'partition' | 'leaves' | 'top'])[] {
  const nested = flattenCodes(variable.codes).some(({ depth }) => depth > 0);
  return [
    ...(nested
      ? ([
          ['leaves', 'leaves'],
          ['level-1', 'top'],
        ] as const)
      : []),
    ...(variable.kind === 'multiple' ? ([['partition', 'partition']] as const) : []),
  ];
}
