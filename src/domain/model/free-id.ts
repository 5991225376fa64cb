import { idOfLabel, idSchema } from './id.ts';

/**
 * An id made of the words of a label (“Co-designer (lay)” becomes co-designer-lay), numbered from 2 on where it is not
 * free; undefined where the label has no letter or digit that an id can have.
 */
export function freeId(label: string, isFree: (id: string) => boolean): string | undefined {
  const id = idOfLabel(label);
  if (id === undefined) return undefined;
  const free = (candidate: string): boolean => idSchema.safeParse(candidate).success && isFree(candidate);
  if (free(id)) return id;
  let count = 2;
  while (!free(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}
