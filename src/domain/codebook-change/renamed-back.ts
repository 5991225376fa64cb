import type { CodebookStep } from '../model/codebook-change.ts';

/** The id of a variable, or `variable/code`. */
export type PartName = string;

/**
 * What a variable (`variable`) or code (`variable/code`) that is called so now was called before some changes: renaming
 * alone is followed, newest change first, whatever their order here.
 */
export function renamedBack(steps: readonly Pick<CodebookStep, 'version' | 'change'>[]): (name: PartName) => PartName {
  const newestFirst = steps.toSorted((a, b) => b.version - a.version);
  return (name) => newestFirst.reduce((known, { change }) => nameBefore(known, change), name);
}

/** What a part was called before one change. */
export function nameBefore(name: PartName, change: CodebookStep['change']): PartName {
  const [variable = '', code] = name.split('/');
  if (change?.kind === 'rename-variable' && change.id === variable)
    return code === undefined ? change.variable : `${change.variable}/${code}`;
  if (change?.kind === 'rename-code' && change.variable === variable && code !== undefined && change.id === code)
    return `${variable}/${change.code}`;
  return name;
}
