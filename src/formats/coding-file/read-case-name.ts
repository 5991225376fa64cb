import { uuidSchema } from '../../domain/model/id.ts';
import type { CaseName } from './coding-file.ts';

/** The case that a cell names, by number or UUID; undefined where it is neither. */
export function readCaseName(cell: string): CaseName | undefined {
  const text = cell.trim();
  if (/^0*[1-9]\d{0,8}$/u.test(text)) return { kind: 'number', number: Number(text) };
  const uuid = uuidSchema.safeParse(text.toLowerCase());
  return uuid.success ? { kind: 'uuid', uuid: uuid.data } : undefined;
}
