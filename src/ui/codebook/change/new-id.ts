import { freeId } from '../../../domain/model/free-id.ts';

/** An id made of the words of a label, or of the word “code” where it has none; never one that is taken. */
export function newId(label: string, taken: ReadonlySet<string>): string {
  const isFree = (id: string): boolean => !taken.has(id);
  return freeId(label, isFree) ?? freeId('code', isFree) ?? 'code';
}
