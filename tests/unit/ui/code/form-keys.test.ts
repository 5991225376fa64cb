import { describe, expect, it } from 'vitest';
import { type ChoiceVariable, isChoice } from '../../../../src/domain/model/variable.ts';
import { isLong, shownCodes, stepCode } from '../../../../src/ui/answering/shown-codes.ts';
import { findAct } from '../../../../src/ui/code/find-keys.ts';
import { formAct } from '../../../../src/ui/code/form-keys.ts';
import { variableOf } from '../../../support/small-review.ts';

function choice(tree: Parameters<typeof variableOf>[2]): ChoiceVariable {
  const variable = variableOf('role', 'multiple', tree);
  if (!isChoice(variable)) throw new Error('a choice was made');
  return variable;
}

const letters = Object.fromEntries('a b c d e f g h i j k'.split(' ').map((letter) => [letter, {}]));
const long = choice({ tree: letters });
const nested = choice({ tree: { plan: {}, direct: { survey: {} } } });
const ids = (shown: ReturnType<typeof shownCodes>) =>
  shown.map(({ code, digit }) => `${code.id}${String(digit ?? '')}`);

describe('the codes of a question', () => {
  it('carry the digits one to nine in reading order, those that only group none', () => {
    expect(ids(shownCodes(long, undefined))).toEqual(
      'a b c d e f g h i'
        .split(' ')
        .map((id, at) => `${id}${String(at + 1)}`)
        .concat('j', 'k'),
    );
    const grouping = { ...nested, codes: nested.codes.map((code) => ({ ...code, selectable: code.id !== 'direct' })) };
    expect(ids(shownCodes(grouping, undefined))).toEqual(['plan1', 'direct', 'survey2']);
    expect([isLong(long), isLong(nested)]).toEqual([true, false]);
  });

  it('are found by label, id or alias, and numbered anew', () => {
    const named = {
      ...nested,
      codes: nested.codes.map((code) => ({ ...code, aliases: code.id === 'plan' ? ['Blueprint'] : [] })),
    };
    expect(ids(shownCodes(named, undefined, 'blue'))).toEqual(['plan1']);
    expect(ids(shownCodes(named, undefined, 'SURV'))).toEqual(['survey1']);
  });

  it('show a retired one only where the answer holds it', () => {
    const retired = {
      ...nested,
      codes: nested.codes.map((code) => (code.id === 'plan' ? { ...code, retired: 2 } : code)),
    };
    expect(ids(shownCodes(retired, undefined))).toEqual(['direct1', 'survey2']);
    const held = { kind: 'codes', codes: ['plan'], notReported: [], other: {} } as const;
    expect(ids(shownCodes(retired, { ...held, codes: ['plan'], notReported: [] }))).toEqual([
      'plan1',
      'direct2',
      'survey3',
    ]);
  });

  it('are walked one by one and no further', () => {
    const shown = shownCodes(nested, undefined);
    expect(stepCode(shown, undefined, 1)).toBe('plan');
    expect(stepCode(shown, undefined, -1)).toBe('survey');
    expect(stepCode(shown, 'direct', 1)).toBe('survey');
    expect(stepCode(shown, 'survey', 1)).toBe('survey');
  });
});

describe('a key at a question', () => {
  it.each([
    ['ArrowDown', { kind: 'walk', by: 1 }],
    ['ArrowLeft', { kind: 'point', by: -1 }],
    ['3', { kind: 'digit', digit: 3 }],
    ['0', undefined],
    [' ', { kind: 'tick' }],
    ['?', { kind: 'silent' }],
    ['x', undefined],
  ])('%s of several codes', (key, act) => {
    expect(formAct(key, nested)).toEqual(act);
  });

  it('leads into the field of a number or a text', () => {
    expect(formAct('4', variableOf('people', 'number'))).toEqual({ kind: 'enter', type: true });
    expect(formAct('Enter', variableOf('remark', 'text'))).toEqual({ kind: 'enter', type: false });
    expect(formAct('4', variableOf('remark', 'text'))).toBeUndefined();
    expect(formAct('?', { ...nested, kind: 'single' })).toBeUndefined();
  });
});

describe('a key in the field that finds', () => {
  const shown = shownCodes(long, undefined);
  it.each([
    ['2', '', undefined, { kind: 'tick', code: 'b' }],
    ['Enter', '', undefined, undefined],
    ['?', '', 'c', { kind: 'silent', code: 'c' }],
    ['ArrowDown', '', 'c', undefined],
    ['2', 'x', undefined, undefined],
    ['Enter', 'x', undefined, { kind: 'tick', code: 'a' }],
    ['Enter', 'x', 'd', { kind: 'tick', code: 'd' }],
    ['ArrowDown', 'x', 'd', { kind: 'point', code: 'e' }],
    ['ArrowUp', 'x', 'd', { kind: 'point', code: 'c' }],
    ['Escape', 'x', undefined, { kind: 'clear' }],
    ['m', 'x', 'd', undefined],
  ])('%s after “%s” with %s at hand', (...[key, sought, cursor, act]) => {
    expect(findAct(key, { shown, cursor, sought })).toEqual(act);
  });
});
