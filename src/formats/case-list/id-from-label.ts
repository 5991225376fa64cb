import { freeId } from '../../domain/model/free-id.ts';
import type { ChoiceVariable } from '../../domain/model/variable.ts';
import { codeById } from '../answer/look-up-code.ts';

/** A free id made of the words of a label; undefined where the label has no letter or digit. */
export function idFromLabel(label: string, variable: ChoiceVariable, taken: readonly string[]): string | undefined {
  return freeId(label, (id) => codeById(variable, id) === undefined && !taken.includes(id));
}
