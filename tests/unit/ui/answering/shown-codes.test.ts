import { describe, expect, it } from 'vitest';
import { type ChoiceVariable, isChoice } from '../../../../src/domain/model/variable.ts';
import type { Said } from '../../../../src/ui/answering/answer-steps.ts';
import { isLong, shownCodes, stepCode } from '../../../../src/ui/answering/shown-codes.ts';
import { variableOf } from '../../../support/small-review.ts';

/** A list of so many codes: a1, a2, … */
function listOf(length: number): ChoiceVariable {
  const tree = Object.fromEntries(Array.from({ length }, (_, at) => [`a${String(at + 1)}`, {}]));
  const variable = variableOf('role', 'multiple', { tree });
  if (!isChoice(variable)) throw new Error('a choice was made');
  return variable;
}

/** The list with one code that nobody can choose, or that was retired. */
function changed(list: ChoiceVariable, id: string, change: object): ChoiceVariable {
  return { ...list, codes: list.codes.map((code) => (code.id === id ? { ...code, ...change } : code)) };
}

const ids = (variable: ChoiceVariable, said?: Said, sought?: string): string[] =>
  shownCodes(variable, said, sought).map(({ code }) => code.id);

describe('the codes that a form lists', () => {
  it('have the digits 1 to 9, in order, as far as they can be chosen', () => {
    const list = changed(listOf(12), 'a2', { selectable: false });
    expect(shownCodes(list, undefined).map(({ digit }) => digit)).toEqual([
      ...[1, undefined, 2, 3, 4, 5, 6, 7, 8, 9],
      ...[undefined, undefined],
    ]);
    expect([9, 10].map((length) => isLong(listOf(length)))).toEqual([false, true]);
  });

  it('are without those retired, unless the answer holds them or is silent on them', () => {
    const list = changed(listOf(3), 'a2', { retired: 2 });
    const said = (codes: string[], notReported: string[]): Said => ({ kind: 'codes', codes, notReported, other: {} });
    expect(ids(list)).toEqual(['a1', 'a3']);
    expect(ids(list, said(['a2'], []))).toEqual(['a1', 'a2', 'a3']);
    expect(ids(list, said(['a1'], ['a2']))).toEqual(['a1', 'a2', 'a3']);
  });

  it('are found by label, id and other names', () => {
    const list = changed(listOf(3), 'a2', { label: 'Planner', aliases: ['designer'] });
    for (const sought of ['plan', 'A2', 'design', 'designer planner'])
      expect(ids(list, undefined, sought)).toEqual(['a2']);
  });

  it('are gone through by arrow without leaving the ends, past what cannot be chosen', () => {
    const shown = shownCodes(changed(listOf(4), 'a2', { selectable: false }), undefined);
    const steps = (by: 1 | -1) => [undefined, 'a1', 'a3', 'a4'].map((from) => stepCode(shown, from, by));
    expect(steps(1)).toEqual(['a1', 'a3', 'a4', 'a4']);
    expect(steps(-1)).toEqual(['a4', 'a1', 'a1', 'a3']);
  });
});
