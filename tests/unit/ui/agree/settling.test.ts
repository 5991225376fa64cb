import { describe, expect, it } from 'vitest';
import { choiceOf, decisionOf, type Draft, inOrder, placeIn, stepIn } from '../../../../src/ui/agree/queue/settling.ts';

const at = (number: number, variable: string) => ({ case: number, variable });
const queue = [at(2, 'role'), at(1, 'role'), at(1, 'type'), at(10, 'type')];
const variables = ['type', 'role'];

describe('the queue of differences', () => {
  it('stands case by case, or variable by variable in the order of the codebook', () => {
    expect(inOrder(queue, { order: 'case', variables })).toEqual([
      at(1, 'type'),
      at(1, 'role'),
      at(2, 'role'),
      at(10, 'type'),
    ]);
    expect(inOrder(queue, { order: 'variable', variables })).toEqual([
      at(1, 'type'),
      at(10, 'type'),
      at(1, 'role'),
      at(2, 'role'),
    ]);
  });

  it('begins at the first where the place is gone, and nowhere where it is empty', () => {
    expect(placeIn(queue, at(1, 'type'))).toBe(2);
    expect(placeIn(queue, at(7, 'type'))).toBe(0);
    expect(placeIn(queue, undefined)).toBe(0);
    expect(placeIn([], at(1, 'type'))).toBe(-1);
  });

  it('is walked round at both ends, and stays where there is no other', () => {
    expect(stepIn(queue, 3, 1)).toEqual(at(2, 'role'));
    expect(stepIn(queue, 0, -1)).toEqual(at(10, 'type'));
    expect(stepIn(queue.slice(0, 1), 0, 1)).toBeUndefined();
  });
});

describe('a key', () => {
  const offer = { coders: ['Ana', 'Ben'], both: true };

  it('chooses what a coder said, both, or another answer', () => {
    expect(choiceOf('2', offer)).toEqual({ kind: 'coder', coder: 'Ben' });
    expect(choiceOf('B', offer)).toEqual({ kind: 'both' });
    expect(choiceOf('o', offer)).toEqual({ kind: 'other', answer: undefined });
  });

  it('chooses nothing that is not offered', () => {
    expect(choiceOf('3', offer)).toBeUndefined();
    expect(choiceOf('0', offer)).toBeUndefined();
    expect(choiceOf('b', { ...offer, both: false })).toBeUndefined();
    expect(choiceOf('x', offer)).toBeUndefined();
  });
});

describe('what would be settled', () => {
  const draft = (choice: Draft['choice']): Draft => ({ choice, origin: 'discussed', note: '' });
  const answer = { kind: 'empty', state: 'absent' } as const;

  it('is what was chosen, and nothing as long as another answer is still open', () => {
    expect(decisionOf(draft(undefined))).toBeUndefined();
    expect(decisionOf(draft({ kind: 'coder', coder: 'Ana' }))).toEqual({ kind: 'coder', coder: 'Ana' });
    expect(decisionOf(draft({ kind: 'both' }))).toEqual({ kind: 'both' });
    expect(decisionOf(draft({ kind: 'other', answer: undefined }))).toBeUndefined();
    expect(decisionOf(draft({ kind: 'other', answer }))).toEqual({ kind: 'answer', answer });
  });
});
