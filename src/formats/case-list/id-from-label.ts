import { idOfLabel, idSchema } from '../../domain/model/id.ts';
import type { ChoiceVariable } from '../../domain/model/variable.ts';
import { codeById } from '../answer/look-up-code.ts';

/** A free id made of the words of a label; undefined where the label has no letter or digit. */
export function idFromLabel(label: string, variable: ChoiceVariable, taken: readonly string[]): string | undefined {
  const id = idOfLabel(label);
  if (id === undefined) return undefined;
  const free = (candidate: string) =>
    idSchema.safeParse(candidate).success && codeById(variable, candidate) === undefined && !taken.includes(candidate);
  if (free(id)) return id;
  let count = 2;
  while (!free(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}
