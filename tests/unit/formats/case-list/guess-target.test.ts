import { describe, expect, it } from 'vitest';
import { codebookSchema } from '../../../../src/domain/model/codebook.ts';
import { guessTargets } from '../../../../src/formats/case-list/guess-target.ts';
import { findTarget, targetName } from '../../../../src/formats/case-list/target.ts';
import { scheme } from '../support/scheme.ts';

const guess = (...headers: string[]) =>
  guessTargets(headers, scheme).map((target) => (target === undefined ? undefined : targetName(target)));

describe('the meaning of a header', () => {
  it.each([
    ['Number', 'number'],
    ['No.', 'number'],
    ['#', 'number'],
    ['NR.', 'number'],
    ['Case title', 'title'],
    ['Case', 'title'],
    ['doi', 'doi'],
    ['Notes', 'note'],
    ['year', 'year'],
    ['Influential  factors', 'factors'],
    ['kind', 'type'],
    ['Authors', 'citation.author'],
    ['Publication Title', 'citation.container-title'],
    ['URL', 'citation.URL'],
    ['Colour', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('of %j is %j', (header, target) => {
    expect(guess(header)).toEqual([target]);
  });

  it('goes to the first of two columns that could have it', () => {
    expect(guess('No.', 'Number', 'Year', 'year')).toEqual(['number', undefined, 'year', undefined]);
  });

  it('depends on its neighbours for “case” and “number”', () => {
    expect(guess('case', 'title')).toEqual(['number', 'title']);
    expect(guess('case', 'number', 'title')).toEqual(['number', undefined, 'title']);
    expect(guess('number', 'volume', 'title')).toEqual([undefined, 'citation.volume', 'title']);
  });

  it('is none where two variables bear the name, unless it is the id of one', () => {
    const variable = (id: string, label: string) => ({
      id,
      label,
      kind: 'text',
      role: 'judgement',
      origin: { kind: 'ours' },
    });
    const twins = codebookSchema.parse({
      id: 'twins',
      title: 'Twins',
      about: 'For a test.',
      sections: [
        {
          id: 'all',
          label: 'All',
          variables: [variable('aim', 'Goal'), variable('goal', 'Aim'), variable('end', 'Goal')],
        },
      ],
    });
    const names = guessTargets(['Aim', 'Goal'], twins).map((target) => target && targetName(target));
    expect(names).toEqual(['aim', 'goal']);
    const [, , end] = twins.sections[0]?.variables ?? [];
    expect(guessTargets([end?.label ?? '', 'end'], twins).map((target) => target && targetName(target))).toEqual([
      'goal',
      'end',
    ]);
  });
});

describe('a target by name', () => {
  it.each(['number', 'title', 'doi', 'note', 'citation.publisher', 'type'])('finds %s and writes it again', (name) => {
    const target = findTarget(name, scheme);
    expect(target && targetName(target)).toBe(name);
  });

  it('is none for what the codebook lacks', () => {
    expect(findTarget('continent', scheme)).toBeUndefined();
  });
});
