import { describe, expect, it } from 'vitest';
import { comparedOf } from '../../../../src/ui/agree/compared.ts';
import { emptyRound, type RoundDraft, wishOf } from '../../../../src/ui/agree/rounds/round-draft.ts';

const draft = (more: Partial<RoundDraft>): RoundDraft => ({
  ...emptyRound,
  title: ' Pilot ',
  coders: ['Ana', 'Ben'],
  ...more,
});

describe('a round that is filled in', () => {
  it('asks for every case of every coder where nothing else is said', () => {
    expect(wishOf(draft({}))).toEqual({ wish: { title: 'Pilot', coders: ['Ana', 'Ben'], seed: 1 } });
  });

  it('asks for a sample and deals the rest, or deals all', () => {
    const rest = { coders: ['Ana', 'Ben'], split: true };
    expect(wishOf(draft({ share: 'sample', sample: '20%', perCase: '2' }))).toMatchObject({
      wish: { sample: { kind: 'percent', percent: 20 }, perCase: 2, rest },
    });
    expect(wishOf(draft({ share: 'sample', sample: '12', rest: false }))).toEqual({
      wish: { title: 'Pilot', coders: ['Ana', 'Ben'], sample: { kind: 'cases', cases: 12 }, seed: 1 },
    });
    expect(wishOf(draft({ share: 'split', perCase: 'x' }))).toEqual({
      wish: { title: 'Pilot', coders: ['Ana', 'Ben'], rest, seed: 1 },
    });
  });

  it('takes cases as numbers or as a filter', () => {
    expect(wishOf(draft({ cases: '1, 3-5' }))).toMatchObject({ wish: { cases: [1, 3, 4, 5] } });
    expect(wishOf(draft({ cases: 'year>2000' }))).toMatchObject({ wish: { filters: ['year>2000'] } });
  });

  it.each<[Partial<RoundDraft>, string]>([
    [{ title: ' ' }, 'title'],
    [{ coders: [] }, 'coders'],
    [{ cases: 'some' }, 'cases'],
    [{ share: 'sample', sample: 'a few' }, 'sample'],
    [{ perCase: '0' }, 'per-case'],
    [{ seed: '4294967296' }, 'seed'],
    [{ seed: '' }, 'seed'],
  ])('is not ready with %j', (more, problem) => {
    expect(wishOf(draft(more))).toEqual({ problem });
  });
});

describe('what is compared', () => {
  const uuid = '00000000-0000-7000-8000-000000000000';
  const people = (['Ana', 'Ben', 'strict', 'import'] as const).map((name) => ({
    uuid,
    name,
    kind: name === 'strict' ? ('rule' as const) : name === 'import' ? ('import' as const) : ('person' as const),
  }));
  const round = (title: string, closed?: string) => ({
    ...{ uuid, title, codebookVersion: 1, opened: '2026-01-01T00:00:00.000Z', cases: 1, shared: 1 },
    ...(closed === undefined ? {} : { closed }),
    coders: ['Ana', 'Eva'].map((coder) => ({ coder, assigned: 1, done: 0, missing: [1] })),
  });
  const ground = { people, kept: undefined, chosen: undefined };

  it('is the round read last, else the latest open one, with its coders', () => {
    const rounds = [round('One'), round('Two', '2026-01-02T00:00:00.000Z')];
    expect(comparedOf({ ...ground, rounds })).toEqual({
      round: 'One',
      offered: ['Ana', 'Eva'],
      coders: ['Ana', 'Eva'],
    });
    expect(comparedOf({ ...ground, rounds, kept: 'Two' }).round).toBe('Two');
    expect(comparedOf({ ...ground, rounds, kept: '' }).round).toBeUndefined();
  });

  it('are without a round the people, and rules as well where there are fewer than two of them', () => {
    expect(comparedOf({ ...ground, rounds: [] })).toEqual({
      round: undefined,
      offered: ['Ana', 'Ben', 'strict'],
      coders: ['Ana', 'Ben'],
    });
    const alone = people.filter(({ name }) => name !== 'Ben');
    expect(comparedOf({ ...ground, people: alone, rounds: [] }).coders).toEqual(['Ana', 'strict']);
  });

  it('are those chosen, as far as they can be compared here', () => {
    expect(comparedOf({ ...ground, rounds: [round('One')], chosen: ['Eva', 'Ben'] }).coders).toEqual(['Eva']);
  });
});
