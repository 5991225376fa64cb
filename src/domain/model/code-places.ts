import type { Code } from './code.ts';
import { type ChoiceVariable, isChoice, type Variable } from './variable.ts';

/** The keys that lead to a part of a codebook. */
export type CodebookPath = readonly (string | number)[];

type Sections = readonly { readonly variables: readonly Variable[] }[];

/** Every variable of a codebook in reading order, with the keys that lead to it. */
export function variablePlaces(sections: Sections): { readonly variable: Variable; readonly path: CodebookPath }[] {
  return sections.flatMap(({ variables }, section) =>
    variables.map((variable, index) => ({ variable, path: ['sections', section, 'variables', index] })),
  );
}

/** A code, nested ones too, with the variable that it is of and the keys that lead to it. */
export type CodePlace = { readonly variable: ChoiceVariable; readonly code: Code; readonly path: CodebookPath };

/** Every code of a codebook in reading order. */
export function codePlaces(sections: Sections): CodePlace[] {
  return variablePlaces(sections).flatMap(({ variable, path }) =>
    isChoice(variable) ? below(variable.codes, path).map((place) => ({ variable, ...place })) : [],
  );
}

function below(codes: readonly Code[], path: CodebookPath): Omit<CodePlace, 'variable'>[] {
  return codes.flatMap((code, index) => {
    const here = [...path, 'codes', index];
    return [{ code, path: here }, ...below(code.codes, here)];
  });
}
