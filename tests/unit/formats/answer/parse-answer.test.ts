import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/domain/model/answer.ts';
import { type AnswerForm, codingForm } from '../../../../src/formats/answer/answer-form.ts';
import { parseAnswer } from '../../../../src/formats/answer/parse-answer.ts';
import { writeAnswer } from '../../../../src/formats/answer/write-answer.ts';
import { variable } from '../support/scheme.ts';

const codes = (present: string[], notReported: string[] = [], other: Record<string, string> = {}): Answer => ({
  kind: 'codes',
  codes: present,
  notReported,
  other,
});

function read(cell: string, id: string, form?: Partial<AnswerForm>): Answer | string | undefined {
  const parsed = parseAnswer(cell, variable(id), { ...codingForm, ...form });
  return parsed.ok ? parsed.answer : parsed.problem;
}

describe('states', () => {
  it.each([
    ['-', 'absent'],
    ['NR', 'not-reported'],
    [' nr ', 'not-reported'],
    ['NA', 'not-applicable'],
  ])('reads %j of any kind of variable as %s', (cell, state) => {
    for (const id of ['type', 'factors', 'year', 'summary']) expect(read(cell, id)).toEqual({ kind: 'empty', state });
  });

  it('says nothing with a blank cell', () => {
    expect(read('', 'type')).toBeUndefined();
    expect(read(' \t', 'summary')).toBeUndefined();
  });

  it('takes other tokens in place of the usual ones', () => {
    const tokens = { absent: ['none'], notReported: ['Unknown'], notApplicable: ['n/a'], codeNotReportedPrefix: '!' };
    expect(read('unknown', 'country', { tokens })).toEqual({ kind: 'empty', state: 'not-reported' });
    expect(read('!survey', 'factors', { tokens })).toEqual(codes([], ['survey']));
    expect(read('NR', 'country', { tokens })).toContain('“NR” is no code of Country.');
  });

  it('leaves text of a list from elsewhere alone', () => {
    expect(read('NA', 'summary', { textStates: false })).toEqual({ kind: 'text', text: 'NA' });
    expect(read('NA', 'country', { textStates: false })).toEqual({ kind: 'empty', state: 'not-applicable' });
  });
});

describe('codes', () => {
  it.each([
    ['user', ['user']],
    ['User', ['user']],
    [' USER ', ['user']],
  ])('reads %j by id or label', (cell, ids) => {
    expect(read(cell, 'type')).toEqual(codes(ids));
  });

  it('reads several codes at any level, each once, in their order', () => {
    expect(read('survey; Joint  plan;survey;planning', 'factors')).toEqual(codes(['survey', 'joint-plan', 'planning']));
  });

  it('reads an alias', () => {
    expect(read('United Kingdom', 'country')).toEqual(codes(['uk']));
  });

  it('reads a name of a retired code as the code that took the name over, else as the retired one', () => {
    expect(read('Resident', 'type')).toEqual(codes(['citizen']));
    expect(read('neighbour', 'type')).toEqual(codes(['old']));
    expect(read('old', 'type')).toEqual(codes(['old']));
  });

  it('reads codes not reported beside codes present', () => {
    expect(read('survey;?joint-plan;? circle', 'factors')).toEqual(codes(['survey'], ['joint-plan', 'circle']));
  });

  it('reads a label that holds the separator', () => {
    expect(read('Agreement; formal', 'factors')).toEqual(codes(['agreement']));
  });

  it('reads the text of a code that takes one, with a backslash before what would end it', () => {
    expect(read('other=a b\\; c\\\\d = e;survey', 'factors')).toEqual(
      codes(['other', 'survey'], [], { other: 'a b; c\\d = e' }),
    );
    expect(read('Other, specify = kept\\ ', 'factors')).toEqual(codes(['other'], [], { other: 'kept ' }));
    expect(read('other=', 'factors')).toEqual(codes(['other']));
  });

  it('parts codes by another separator', () => {
    expect(read('survey | circle', 'factors', { separator: '|' })).toEqual(codes(['survey', 'circle']));
  });

  it.each([
    ['type', 'nurse', '“nurse” is no code of Type of coproduction. Codes are: user, citizen, old.'],
    ['type', 'user; citizen', '“user; citizen” gives 2 codes, but Type of coproduction takes one. Keep one.'],
    ['factors', 'panel', '“panel” of Influential factors may be group or circle. Write the id.'],
    ['factors', 'tools', '“tools” only groups other codes. Choose one of: survey, group.'],
    ['factors', 'survey;?survey', '“survey” stands both as present and as not reported. Keep one of the two.'],
    ['factors', 'survey;NR', '“NR” speaks of the whole answer and cannot stand beside codes. Take it out.'],
    ['factors', 'survey=x', '“survey=x”: survey takes no text of its own. Write the code alone.'],
    [
      'type',
      '?user',
      '“?user”: a code by itself can be not reported only where several can be chosen. Write the state of the whole answer.',
    ],
  ])('refuses, of %s, %j', (id, cell, problem) => {
    expect(read(cell, id)).toBe(problem);
  });
});

describe('numbers', () => {
  it.each([
    ['2005', 'year', 2005],
    [' 1990 ', 'year', 1990],
    ['-0.25', 'share', -0.25],
    ['007', 'share', 7],
  ])('reads %j', (cell, id, value) => {
    expect(read(cell, id)).toEqual({ kind: 'number', value });
  });

  it('reads a decimal comma only where it is said to be one', () => {
    expect(read('2,5', 'share', { decimalComma: true })).toEqual({ kind: 'number', value: 2.5 });
    expect(read('2,5', 'share')).toBe(
      '“2,5” is not a number. Write digits with a decimal point, or NR where the source does not say.',
    );
    expect(read('2.5', 'share', { decimalComma: true })).toContain('with a decimal comma');
  });

  it.each(['c. 2005', '2005/6', '2005-06', '1e3', '2,005', '2005.5', 'Infinity', '0x7d5', '２００５'])(
    'refuses %j as a year',
    (cell) => {
      expect(read(cell, 'year')).toBe(
        `“${cell}” is not a year. Write a whole number, or NR where the source does not say.`,
      );
    },
  );

  it('keeps to the bounds of the variable', () => {
    expect(read('1899', 'year')).toBe(
      '“1899” is below 1900, the least that Year takes. Correct it, or write NR where the source does not say.',
    );
    expect(read('2101', 'year')).toContain('“2101” is above 2100, the most that Year takes.');
  });
});

describe('text', () => {
  it.each([
    ['\\-', '-'],
    ['\\NR', 'NR'],
    ['\\na', 'na'],
    ['\\\\NA', '\\NA'],
    ['\\ ', ' '],
    ['  as it is ', '  as it is '],
    ['\\server\\share', '\\server\\share'],
    ['NRW', 'NRW'],
  ])('reads %j as %j', (cell, text) => {
    expect(read(cell, 'summary')).toEqual({ kind: 'text', text });
    expect(writeAnswer({ kind: 'text', text })).toBe(cell);
  });
});

describe('writing answers', () => {
  it.each([
    [codes(['survey'], ['joint-plan']), 'survey;?joint-plan'],
    [codes([]), '-'],
    [codes(['other'], [], { other: 'a;b' }), 'other=a\\;b'],
    [{ kind: 'number', value: 1e21 } as const, '1000000000000000000000'],
    [{ kind: 'number', value: -1.25e-7 } as const, '-0.000000125'],
    [{ kind: 'empty', state: 'not-applicable' } as const, 'NA'],
  ])('writes %j', (answer, cell) => {
    expect(writeAnswer(answer)).toBe(cell);
  });
});
