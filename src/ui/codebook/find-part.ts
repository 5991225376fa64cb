import { flattenCodes, type PlacedCode } from '../../domain/model/code.ts';
import { findVariable } from '../../domain/model/codebook.ts';
import { isChoice } from '../../domain/model/variable.ts';
import type { ChoiceVariable, Codebook, Variable } from './codebook.ts';

type Section = Codebook['sections'][number];

/** A variable with the section that it stands in. */
export function variableAt(
  codebook: Codebook,
  id: string,
): { readonly variable: Variable; readonly section: Section } | undefined {
  const variable = findVariable(codebook, id);
  const section = codebook.sections.find(({ variables }) => variables.some((one) => one.id === id));
  return variable === undefined || section === undefined ? undefined : { variable, section };
}

/** A code with its place, and the variable that it belongs to. */
export function codeAt(
  codebook: Codebook,
  { variable: id, code }: { readonly variable: string; readonly code: string },
): { readonly variable: ChoiceVariable; readonly section: Section; readonly placed: PlacedCode } | undefined {
  const found = variableAt(codebook, id);
  if (found === undefined || !isChoice(found.variable)) return undefined;
  const placed = flattenCodes(found.variable.codes).find((one) => one.code.id === code);
  return placed === undefined ? undefined : { variable: found.variable, section: found.section, placed };
}

/** The codes among which a code stands. */
export function siblingsOf(variable: ChoiceVariable, parent: string | undefined): ChoiceVariable['codes'] {
  if (parent === undefined) return variable.codes;
  return flattenCodes(variable.codes).find(({ code }) => code.id === parent)?.code.codes ?? [];
}
