import type { Codebook } from '../codebook.ts';
import { codeAt, siblingsOf, variableAt } from '../find-part.ts';
import type { Wanted } from './draft.ts';
import { parentChoices } from './parent-choices.ts';

/** A variable, or a code of one. */
type Of = { readonly variable: string; readonly code: string | undefined };
/** `parent` is a section of a variable; of a code another code, or '' for the top level. */
type Place = { readonly parent: string; readonly position: number };
type Choice = { readonly value: string; readonly label: string };

/** Where something may stand, and where it stands now. `top` names the top level of a variable's codes. */
export function placesFor(
  codebook: Codebook,
  { variable, code }: Of,
  top: (label: string) => string,
): Place & { readonly places: Choice[] } {
  if (code === undefined) {
    const section = variableAt(codebook, variable)?.section;
    const position = (section?.variables.findIndex(({ id }) => id === variable) ?? 0) + 1;
    const places = codebook.sections.map(({ id, label }) => ({ value: id, label }));
    return { places, parent: section?.id ?? '', position };
  }
  const found = codeAt(codebook, { variable, code });
  if (found === undefined) return { places: [], parent: '', position: 1 };
  const parent = found.placed.ancestors.at(-1);
  const position = siblingsOf(found.variable, parent).findIndex(({ id }) => id === code) + 1;
  return {
    places: parentChoices(found.variable, top(found.variable.label), code),
    parent: parent ?? '',
    position,
  };
}

/** The labels of those among which it would stand, itself not among them. */
export function siblingsThere(codebook: Codebook, { variable, code }: Of, parent: string): string[] {
  if (code === undefined) {
    const variables = codebook.sections.find(({ id }) => id === parent)?.variables ?? [];
    return variables.filter(({ id }) => id !== variable).map(({ label }) => label);
  }
  const found = codeAt(codebook, { variable, code });
  if (found === undefined) return [];
  const siblings = siblingsOf(found.variable, parent === '' ? undefined : parent);
  return siblings.filter(({ id }) => id !== code).map(({ label }) => label);
}

/** The change that moves it there. */
export function moveTo({ variable, code }: Of, { parent, position }: Place): Wanted {
  return code === undefined
    ? { kind: 'move-variable', variable, section: parent, position }
    : { kind: 'move-code', variable, code, parent: parent === '' ? null : parent, position };
}
