import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyStates } from '../../../../src/domain/model/answer.ts';
import { flattenCodes } from '../../../../src/domain/model/code.ts';
import { type ChoiceVariable, isChoice } from '../../../../src/domain/model/variable.ts';
import {
  type Said,
  standingOf,
  toggleCode,
  toggleSilent,
  toggleState,
  withText,
} from '../../../../src/ui/answering/answer-steps.ts';
import { variableOf } from '../../../support/small-review.ts';

function choice(kind: 'single' | 'multiple'): ChoiceVariable {
  const variable = variableOf('role', kind, {
    tree: { plan: {}, direct: { tool: { survey: {}, panel: {} } }, other: {} },
  });
  if (!isChoice(variable)) throw new Error('a choice was made');
  return variable;
}

const several = choice('multiple');
const one = choice('single');
const codes = (ids: string[], notReported: string[] = [], other = {}): Said => ({
  kind: 'codes',
  codes: ids,
  notReported,
  other,
});

describe('ticking a code', () => {
  it('adds it in reading order where several can be chosen, and takes the place of the other where one can', () => {
    expect(toggleCode(toggleCode(undefined, several, 'other'), several, 'plan')).toEqual(codes(['plan', 'other']));
    expect(toggleCode(codes(['plan']), one, 'other')).toEqual(codes(['other']));
  });

  it('takes it away again; with the last one the variable is not coded', () => {
    expect(toggleCode(codes(['plan', 'other'], [], { other: 'x' }), several, 'other')).toEqual(codes(['plan']));
    expect(toggleCode(codes(['plan']), one, 'plan')).toBeUndefined();
  });

  it('lets a child stand for its parents, which it implies and which cannot be ticked beside it', () => {
    const said = toggleCode(codes(['direct']), several, 'survey');
    expect(said).toEqual(codes(['survey']));
    expect(standingOf(said, several, 'direct')).toBe('implied');
    expect(toggleCode(said, several, 'tool')).toBe(said);
    expect(toggleSilent(said, several, 'tool')).toBe(said);
  });

  it('ends the silence about it and about those above it', () => {
    expect(toggleCode(codes([], ['direct', 'plan', 'survey']), several, 'survey')).toEqual(codes(['survey'], ['plan']));
  });

  it('says of a parent alone that its form is not stated', () => {
    expect(toggleCode(codes(['plan']), several, 'direct')).toEqual(codes(['plan', 'direct']));
  });

  it('takes the place of a state', () => {
    expect(toggleCode({ kind: 'empty', state: 'absent' }, several, 'plan')).toEqual(codes(['plan']));
  });
});

describe('a code not reported', () => {
  it('is said of one among several, and takes its tick away', () => {
    expect(toggleSilent(codes(['plan', 'panel']), several, 'panel')).toEqual(codes(['plan'], ['panel']));
    expect(toggleSilent(codes(['plan'], ['panel']), several, 'survey')).toEqual(codes(['plan'], ['panel', 'survey']));
    expect(toggleSilent(codes([], ['panel', 'survey']), several, 'panel')).toEqual(codes([], ['survey']));
    expect(toggleSilent(codes([], ['panel']), several, 'panel')).toBeUndefined();
    expect(toggleSilent(codes(['plan']), one, 'plan')).toEqual(codes(['plan']));
  });
});

describe('a state and a text', () => {
  it('said twice is taken back', () => {
    const said = toggleState(codes(['plan']), 'absent');
    expect(said).toEqual({ kind: 'empty', state: 'absent' });
    expect(toggleState(said, 'absent')).toBeUndefined();
    expect(toggleState(said, 'not-reported')).toEqual({ kind: 'empty', state: 'not-reported' });
  });

  it('stands with a code that is ticked, and goes when it is empty', () => {
    const said = withText(codes(['other']), 'other', 'a muse');
    expect(said).toEqual(codes(['other'], [], { other: 'a muse' }));
    expect(withText(said, 'other', ' ')).toEqual(codes(['other']));
    expect(withText(said, 'plan', 'x')).toBe(said);
    const beside = codes(['plan', 'other'], ['panel'], { plan: 'by vote' });
    expect(withText(beside, 'other', 'a muse')).toEqual(
      codes(['plan', 'other'], ['panel'], { plan: 'by vote', other: 'a muse' }),
    );
  });
});

it('a code stands ticked, implied by one below it, silent or open', () => {
  const said = codes(['plan', 'survey'], ['panel']);
  expect(flattenCodes(several.codes).map(({ code }) => [code.id, standingOf(said, several, code.id)])).toEqual([
    ['plan', 'ticked'],
    ['direct', 'implied'],
    ['tool', 'implied'],
    ['survey', 'ticked'],
    ['panel', 'silent'],
    ['other', 'open'],
  ]);
});

it('never makes an answer that the contract refuses, whatever keys are pressed', () => {
  const ids = flattenCodes(several.codes).map(({ code }) => code.id);
  const key = fc.oneof(
    fc.constantFrom(...ids).map((id) => (said: Said) => toggleCode(said, several, id)),
    fc.constantFrom(...ids).map((id) => (said: Said) => toggleSilent(said, several, id)),
    fc.constantFrom(...emptyStates).map((state) => (said: Said) => toggleState(said, state)),
  );
  fc.assert(
    fc.property(fc.array(key, { maxLength: 12 }), (keys) => {
      const said = keys.reduce<Said>((before, press) => press(before), undefined);
      if (said?.kind !== 'codes') return;
      expect(said.codes.length + said.notReported.length).toBeGreaterThan(0);
      expect(said.codes.filter((id) => said.notReported.includes(id))).toEqual([]);
      expect(Object.keys(said.other).filter((id) => !said.codes.includes(id))).toEqual([]);
      expect(new Set(said.codes).size).toBe(said.codes.length);
    }),
  );
});
