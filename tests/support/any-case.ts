import type { CaseName } from '../../src/formats/coding-file/coding-file.ts';

/** The number of the case that is named by UUID where every number is taken for a case. */
export const byUuid = 999_999_999;

/** Stands for a project that has every case. */
export function anyCase(name: CaseName): number {
  return name.kind === 'number' ? name.number : byUuid;
}
