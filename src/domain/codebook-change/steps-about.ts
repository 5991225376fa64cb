import type { CodebookChange, CodebookStep } from '../model/codebook-change.ts';
import { nameBefore, type PartName } from './renamed-back.ts';

/** The versions that brought or changed a variable (`variable`) or a code (`variable/code`), newest first. */
export function stepsAbout(steps: readonly CodebookStep[], name: PartName): CodebookStep[] {
  let known = name;
  const found: CodebookStep[] = [];
  for (const step of steps.toSorted((a, b) => b.version - a.version)) {
    if (step.change !== null && namesOf(step.change).includes(known)) found.push(step);
    known = nameBefore(known, step.change);
  }
  return found;
}

/** The parts that a change is about, under the names that they have after it. */
function namesOf(change: CodebookChange): PartName[] {
  if (change.kind === 'add-variable') return [change.variable.id];
  if (change.kind === 'rename-variable') return [change.id ?? change.variable];
  const codes = codesOf(change).map((code) => `${change.variable}/${code}`);
  return codes.length === 0 ? [change.variable] : codes;
}

function codesOf(change: CodebookChange): string[] {
  if (change.kind === 'rename-code') return [change.id ?? change.code];
  const named = [
    'code' in change ? change.code : [],
    'from' in change ? change.from : [],
    'into' in change ? change.into : [],
    'as' in change ? change.as : [],
  ].flat();
  return named.map((code) => (typeof code === 'string' ? code : code.id));
}
