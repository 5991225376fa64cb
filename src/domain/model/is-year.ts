import type { Variable } from './variable.ts';

type NumberVariable = Extract<Variable, { kind: 'number' }>;

/** Whether the numbers of a variable are years, which nobody adds up and which are written without thousands. */
export function isYear({ integer, id, unit }: NumberVariable): boolean {
  return integer && (/(?:^|-)year$/u.test(id) || /^years?$/u.test(unit ?? ''));
}
