import { flattenCodes } from '../../../domain/model/code.ts';
import type { ChoiceVariable } from '../codebook.ts';

type Choice = { readonly value: string; readonly label: string };

/** Under what a code may stand: the top level ('') or any code that is not retired, but not within one that is moved. */
export function parentChoices(variable: ChoiceVariable, top: string, moved?: string): Choice[] {
  const codes = flattenCodes(variable.codes).filter(
    ({ code, ancestors }) =>
      code.retired === undefined && code.id !== moved && (moved === undefined || !ancestors.includes(moved)),
  );
  return [
    { value: '', label: top },
    ...codes.map(({ code, depth }) => ({ value: code.id, label: `${'\u2003'.repeat(depth)}${code.label}` })),
  ];
}
