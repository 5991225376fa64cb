import { describe, expect, it } from 'vitest';
import { sentence } from '../../../../src/domain/model/sentences/sentence.ts';

describe('a sentence of the catalogue', () => {
  it('is filled in with texts and numbers', () => {
    expect(sentence('rounds.title-taken', { title: 'Pilot' })).toBe(
      'There is a round “Pilot” already. Give the new one another title.',
    );
  });

  it('counts one and several', () => {
    const paste = (cells: number, rows: number): string => sentence('paste.done', { coder: 'Ana', cells, rows });
    expect(paste(1, 1)).toBe('Ana pasted 1 cell into 1 case');
    expect(paste(7, 3)).toBe('Ana pasted 7 cells into 3 cases');
  });

  it('lists what it is given', () => {
    expect(sentence('groupings.put', { names: ['regions', 'decades'] })).toBe(
      'Put the groupings regions, decades beside the codebook',
    );
  });

  it('asks for whatever it leaves open', () => {
    // @ts-expect-error A sentence about a round names the round.
    sentence('rounds.title-taken', {});
    // @ts-expect-error What is counted is a number.
    sentence('cases.deleted', { by: 'Ana', cases: 'three' });
    // @ts-expect-error There is no such sentence.
    expect(() => sentence('rounds.never-said')).toThrow();
  });
});
