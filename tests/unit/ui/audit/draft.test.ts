import { describe, expect, it } from 'vitest';
import { claimSchema } from '../../../../src/domain/model/claim.ts';
import { codebookSchema } from '../../../../src/domain/model/codebook.ts';
import { groupingSchema } from '../../../../src/domain/model/grouping.ts';
import { claimOf, withReading } from '../../../../src/ui/audit/claim-of.ts';
import { newCondition } from '../../../../src/ui/audit/condition.ts';
import { conditionInWords, conditionsInWords } from '../../../../src/ui/audit/condition-in-words.ts';
import { type ClaimDraft, newDraft } from '../../../../src/ui/audit/draft.ts';
import { draftOf } from '../../../../src/ui/audit/draft-of.ts';
import type { Say } from '../../../../src/ui/language/use-words.ts';
import { words } from '../../../../src/ui/language/words.ts';
import { smallScheme } from '../../../support/small-scheme.ts';

const grouping = groupingSchema.parse({
  kind: 'codes',
  id: 'regions',
  variable: 'country',
  label: 'Regions',
  source: 'A test.',
  groups: [{ id: 'north', label: 'The north', codes: ['sweden'] }],
});
const scheme = { codebook: codebookSchema.parse(smallScheme), groupings: [grouping] };
const sayIn =
  (language: 'en' | 'zh'): Say =>
  (key, values = {}) =>
    (words[language][key] ?? key).replace(/\{(\w+)#?\}/gu, (_, name: string) => String(values[name]));
const uk = { ...newCondition, variable: 'country', codes: ['uk', 'sweden'] };
const late = { ...newCondition, variable: 'year', operator: '>' as const, value: ' 2000 ' };
const given = {
  reported: { value: 28, text: '28', percent: false },
  labelOf: (condition: ClaimDraft['conditions'][number]) => conditionInWords(condition, scheme, sayIn('en')),
  taken: new Set<string>(),
  rule: 'As the conditions say',
};
const draft: ClaimDraft = { ...newDraft, sentence: ' 28 cases lie in health. ', conditions: [uk] };

const unknown = { ...newCondition, variable: 'year', operator: 'state' as const, states: ['not-reported'] as const };

const counted = (conditions: ClaimDraft['conditions'], joint: ClaimDraft['joint'] = 'all'): unknown => {
  const measure = claimOf({ ...draft, conditions, joint }, given)?.readings[0]?.measure;
  return measure?.kind === 'cases' ? measure.of : undefined;
};

describe('conditions on cases', () => {
  it('become the filters that the command line writes, once they are whole', () => {
    expect(counted([uk])).toBe('country=uk;sweden');
    expect(counted([late])).toBe('year>2000');
    expect(counted([{ ...newCondition, variable: 'country', grouping: 'regions', codes: ['north'] }])).toBe(
      'country@regions=north',
    );
    expect(counted([newCondition])).toBeUndefined();
    expect(counted([{ ...newCondition, variable: 'country' }])).toBeUndefined();
  });

  it('must all hold; without any all cases are counted, and one that is not whole counts nothing', () => {
    expect(counted([])).toEqual({ kind: 'every-case' });
    expect(counted([uk, late])).toEqual({ kind: 'all-of', sets: ['country=uk;sweden', 'year>2000'] });
    expect(counted([uk, newCondition])).toBeUndefined();
  });

  it('may ask why there is no value, and need not all hold', () => {
    expect(counted([unknown])).toEqual({ kind: 'state', variable: 'year', states: ['not-reported'] });
    expect(counted([{ ...unknown, states: [] }])).toBeUndefined();
    expect(counted([late, unknown], 'any')).toEqual({
      kind: 'any-of',
      sets: ['year>2000', { kind: 'state', variable: 'year', states: ['not-reported'] }],
    });
  });

  it('are said in words, by labels, in the language of the window', () => {
    const north = {
      ...newCondition,
      variable: 'country',
      grouping: 'regions',
      operator: '!=' as const,
      codes: ['north'],
    };
    const inWords = (language: 'en' | 'zh', joint: ClaimDraft['joint']) =>
      conditionsInWords([uk, late, north, unknown, newCondition], joint, { scheme, say: sayIn(language) });
    expect(inWords('en', 'all')).toBe(
      'Country: United Kingdom or Sweden; Year > 2000; Country: not The north; Year: not reported',
    );
    expect(inWords('zh', 'any')).toBe(
      'Country：United Kingdom 或 Sweden；或 Year > 2000；或 Country：不是 The north；或 Year：未报告',
    );
  });
});

describe('a claim from a draft', () => {
  it('says what the paper says, what is reported, and one reading', () => {
    const claim = claimOf(draft, given);
    expect(claim).toEqual({
      id: '28-cases-lie-in-health',
      kind: 'count',
      section: '–',
      statement: '28 cases lie in health.',
      reported: 28,
      unit: 'cases',
      readings: [
        {
          id: 'primary',
          rule: 'As the conditions say',
          measure: { kind: 'cases', of: 'country=uk;sweden' },
        },
      ],
    });
    expect(claimSchema.safeParse(claim).error).toBeUndefined();
  });

  it('gets an id that no other has, and keeps the words that somebody wrote for its reading', () => {
    const claim = claimOf(
      { ...draft, rule: 'By region', section: '3.1' },
      { ...given, taken: new Set(['28-cases-lie-in-health']) },
    );
    expect(claim).toMatchObject({ id: '28-cases-lie-in-health-2', section: '3.1', readings: [{ rule: 'By region' }] });
  });

  it('is a share with the decimals of the sentence, of all cases or of those coded', () => {
    const reported = { value: 45.5, text: '45.5', percent: true };
    const share = (whole: ClaimDraft['whole'], conditions: ClaimDraft['conditions'] = [uk]) =>
      claimOf({ ...draft, measure: 'percent', whole, conditions }, { ...given, reported })?.readings[0]?.measure;
    const states = ['not-coded', 'disputed', 'not-reported', 'not-applicable', 'absent'];
    const coded = (variable: string) => ({ kind: 'not', set: { kind: 'state', variable, states } });
    expect(share('all')).toMatchObject({ kind: 'percentage', decimals: 1, whole: { of: { kind: 'every-case' } } });
    expect(share('coded')).toMatchObject({ whole: { of: coded('country') } });
    expect(share('coded', [uk, late])).toMatchObject({ whole: { of: { sets: [coded('country'), coded('year')] } } });
  });

  it('may be a share of the first condition: how often two things meet', () => {
    const both = { ...draft, measure: 'percent', whole: 'first', conditions: [uk, late] } as const;
    expect(claimOf(both, given)?.readings[0]?.measure).toMatchObject({
      part: { of: { kind: 'all-of', sets: ['country=uk;sweden', 'year>2000'] } },
      whole: { of: 'country=uk;sweden' },
    });
  });

  it('reads the codings that were chosen for it', () => {
    const policy = { kind: 'coder', name: 'stated' } as const;
    expect(claimOf({ ...draft, policy }, given)).toMatchObject({ policy });
    expect(claimOf(draft, given)).not.toHaveProperty('policy');
  });

  it('needs a number of its sentence only where that is what is checked', () => {
    const without = { ...given, reported: undefined };
    expect(claimOf(draft, without)).toBeUndefined();
    const parts: Partial<ClaimDraft>[] = [
      { measure: 'comparison', conditions: [uk, late] },
      { measure: 'pairs', items: 'Jones | 2012 | 2013' },
      { measure: 'figures-matched', conditions: [{ ...uk, reported: '49' }] },
      { measure: 'unmeasured', source: 'Unpublished' },
    ];
    expect(parts.map((part) => claimOf({ ...draft, ...part }, without)?.reported)).toEqual(['holds', 0, 1, null]);
  });

  it('is not there while something is missing', () => {
    expect(claimOf({ ...draft, sentence: ' ' }, given)).toBeUndefined();
    expect(claimOf({ ...draft, conditions: [newCondition] }, given)).toBeUndefined();
  });
});

describe('what gives a number again', () => {
  const measured = (part: Partial<ClaimDraft>, reported = given.reported) =>
    claimOf({ ...draft, conditions: [], ...part }, { ...given, reported });
  const measure = (part: Partial<ClaimDraft>) => measured(part)?.readings[0]?.measure;

  it('may be the mean of a number, among the cases of conditions or all', () => {
    expect(measure({ measure: 'numbers', variable: 'year', summary: 'median' })).toEqual({
      kind: 'numbers',
      variable: 'year',
      of: 'median',
      decimals: 0,
    });
    expect(measure({ measure: 'numbers', variable: 'year', conditions: [uk, newCondition] })).toMatchObject({
      among: 'country=uk;sweden',
    });
    expect(measure({ measure: 'numbers' })).toBeUndefined();
  });

  it('may be a statistic of two variables, or a bound that it lies below', () => {
    const crossed = { measure: 'association', rows: 'type', cols: 'country@regions' } as const;
    const reported = { value: 0.05, text: '0.05', percent: false };
    expect(measured(crossed, reported)).toMatchObject({
      reported: 0.05,
      readings: [{ measure: { kind: 'association', rows: 'type', cols: 'country@regions', of: 'p', decimals: 2 } }],
    });
    expect(measured({ ...crossed, bound: true }, reported)).toMatchObject({
      reported: 'holds',
      readings: [{ measure: { below: 0.05 } }],
    });
    expect(measure({ ...crossed, conditions: [late] })).toMatchObject({ among: 'year>2000' });
    for (const part of [{ cols: 'type' }, { cols: '' }, { rows: '' }])
      expect(measure({ ...crossed, ...part })).toBeUndefined();
  });

  it('may be groups against one another, one condition each', () => {
    const groups = { conditions: [uk, late] };
    expect(measured({ ...groups, measure: 'comparison' })).toMatchObject({
      kind: 'comparison',
      reported: 'holds',
      readings: [
        {
          measure: {
            side: { label: 'Country: United Kingdom or Sweden', cases: 'country=uk;sweden' },
            operator: '>',
            others: [{ label: 'Year > 2000', cases: 'year>2000' }],
          },
        },
      ],
    });
    expect(measure({ ...groups, measure: 'difference' })).toMatchObject({
      kind: 'difference',
      less: { of: 'year>2000' },
    });
    expect(measure({ ...groups, measure: 'sum' })).toMatchObject({
      kind: 'sum',
      of: [{ kind: 'cases' }, { kind: 'cases' }],
    });
    expect(measure({ measure: 'comparison', conditions: [uk] })).toBeUndefined();
    expect(measure({ measure: 'sum', conditions: [uk, newCondition] })).toBeUndefined();
    expect(measure({ measure: 'sum', conditions: [uk, late, newCondition] })).toBeUndefined();
    expect(measure({ measure: 'difference', conditions: [uk, late, unknown] })).toBeUndefined();
  });

  it('may be several figures at once, each with what the paper reports of it', () => {
    const figures = {
      conditions: [
        { ...uk, reported: '49' },
        { ...late, reported: ' 2 ' },
      ],
    };
    expect(measured({ ...figures, measure: 'figures-matched' })).toMatchObject({
      reported: 2,
      unit: 'figures',
      readings: [
        {
          measure: {
            kind: 'figures-matched',
            figures: [
              { id: 'figure-1', label: 'Country: United Kingdom or Sweden', reported: 49, cases: 'country=uk;sweden' },
              { id: 'figure-2', label: 'Year > 2000', reported: 2, cases: 'year>2000' },
            ],
          },
        },
      ],
    });
    expect(measured({ ...figures, measure: 'fewest-moves' })).toMatchObject({ reported: 0 });
    expect(measured({ ...figures, measure: 'assignments' })).toBeUndefined();
    const disputed = { conditions: [...figures.conditions, unknown] };
    expect(measured({ ...disputed, measure: 'assignments' })).toMatchObject({
      reported: 51,
      readings: [{ measure: { units: [{ label: 'Year: not reported' }] } }],
    });
    expect(measured({ ...disputed, measure: 'figures-matched' })).toBeUndefined();
    expect(measured({ measure: 'figures-matched', conditions: [{ ...uk, reported: 'many' }] })).toBeUndefined();
  });

  it('may be numbers in pairs, some of them what a case holds', () => {
    const pairs = { measure: 'pairs', items: 'Loeffler | 2009 | 2008\n\nJones\t2012\t#2\n', variable: 'year' } as const;
    expect(measured(pairs)).toMatchObject({
      kind: 'structure',
      reported: 0,
      readings: [
        {
          measure: {
            count: 'differing',
            pairs: [
              { label: 'Loeffler', left: 2009, right: 2008 },
              { label: 'Jones', left: 2012, right: { case: 2, variable: 'year' } },
            ],
          },
        },
      ],
    });
    expect(measured({ ...pairs, pairs: 'equal' })).toMatchObject({ reported: 2 });
    expect(measured({ ...pairs, variable: '' })).toBeUndefined();
    for (const items of ['', 'Jones | 2012', 'Jones | 2012 | ', 'Jones | 2012 | late', 'Jones | 1 | 2 | 3'])
      expect(measured({ ...pairs, items })).toBeUndefined();
  });

  it('may be the counts that a share can stand for, which no case can test', () => {
    const share = { measure: 'counts-of-share', base: '56', least: '45', most: '49', source: 'Not published' } as const;
    const claim = measured(share);
    expect(claim).toMatchObject({
      kind: 'not-testable',
      notTestable: 'Not published',
      readings: [{ reported: null, measure: { kind: 'counts-of-share', base: 56, atLeast: 45, atMost: 49 } }],
    });
    for (const part of [
      ...[{ base: '' }, { base: '0' }, { base: '5.5' }, { least: 'x' }, { most: '44' }, { source: ' ' }],
      ...[{ least: '' }, { most: ' ' }],
    ])
      expect(measured({ ...share, ...part })).toBeUndefined();
    expect(measure({ ...share, base: '1', least: '1', most: '1' })).toMatchObject({ base: 1, atLeast: 1, atMost: 1 });
  });

  it('may stand in the codebook or in the text, or nowhere', () => {
    expect(measured({ measure: 'codes', variable: 'type' })).toMatchObject({
      kind: 'structure',
      readings: [{ measure: { kind: 'codes', variable: 'type' } }],
    });
    expect(measure({ measure: 'codes', variable: 'role', below: 'assessor' })).toMatchObject({ below: 'assessor' });
    expect(measure({ measure: 'codes' })).toBeUndefined();
    expect(measure({ measure: 'named', items: ' ', source: '§3' })).toBeUndefined();
    expect(measure({ measure: 'named', items: 'roles', source: ' ' })).toBeUndefined();
    expect(measure({ measure: 'named', items: ' roles \n\n types', source: '§3' })).toEqual({
      kind: 'named',
      items: ['roles', 'types'],
      source: '§3',
    });
    expect(measure({ measure: 'printed', items: '54', source: 'Table 1' })).toMatchObject({ value: 54 });
    expect(measure({ measure: 'printed', items: 'many', source: 'Table 1' })).toBeUndefined();
    const nowhere = measured({ measure: 'unmeasured', source: 'Case values are unpublished' });
    expect(nowhere).toMatchObject({ kind: 'not-testable', notTestable: 'Case values are unpublished' });
  });

  it('is in every case a claim that can be kept', () => {
    const all = [
      measured({ measure: 'numbers', variable: 'year' }),
      measured({ measure: 'association', rows: 'type', cols: 'country', bound: true }),
      measured({ measure: 'comparison', conditions: [uk, late] }),
      measured({ measure: 'assignments', conditions: [{ ...uk, reported: '49' }, unknown] }),
      measured({ measure: 'pairs', items: 'Jones | 2012 | 2013' }),
      measured({ measure: 'counts-of-share', base: '56', least: '45', most: '49', source: 'Unpublished' }),
      measured({ measure: 'unmeasured', source: 'Unpublished' }),
    ];
    for (const claim of all) expect(claimSchema.safeParse(claim).error).toBeUndefined();
  });
});

describe('another reading', () => {
  it('stands behind those of the claim, with what it is held against where that is something else', () => {
    const claim = claimOf(draft, given);
    const compared = claimOf({ ...draft, measure: 'comparison', conditions: [uk, late], rule: 'More there' }, given);
    if (claim === undefined || compared === undefined) throw new Error('both are whole');
    expect(withReading(claim, compared)).toMatchObject({
      ...claim,
      readings: [{ id: 'primary' }, { id: 'more-there', rule: 'More there', reported: 'holds' }],
    });
    const [, same] = withReading(claim, claim).readings;
    expect([same?.reported, same?.unit]).toEqual([undefined, undefined]);
    const share = claimOf({ ...draft, measure: 'percent' }, { ...given, reported: { ...given.reported, value: 50 } });
    const [, other] = share === undefined ? [] : withReading(claim, share).readings;
    expect(other).toMatchObject({ reported: 50, unit: '%' });
  });

  it('is held against nothing where it shows what a share can stand for', () => {
    const claim = claimOf(draft, given);
    const share = { measure: 'counts-of-share', base: '56', least: '45', most: '49', source: 'Unpublished' } as const;
    const counts = claimOf({ ...draft, ...share }, given);
    if (claim === undefined || counts === undefined) throw new Error('both are whole');
    expect(withReading(claim, counts).readings[1]).toMatchObject({ reported: null, unit: 'cases' });
  });

  it('begins with what measures the one before it', () => {
    const drafts: Partial<ClaimDraft>[] = [
      { conditions: [late, unknown], joint: 'any' },
      { measure: 'percent', conditions: [uk] },
      { measure: 'percent', whole: 'coded', conditions: [uk, late] },
      { measure: 'percent', whole: 'first', conditions: [uk, late] },
      { measure: 'comparison', conditions: [uk, late], operator: '<' },
      { measure: 'sum', conditions: [uk, late] },
      { measure: 'difference', conditions: [uk, unknown] },
      {
        measure: 'fewest-moves',
        conditions: [
          { ...uk, reported: '49' },
          { ...late, reported: '2' },
        ],
      },
      { measure: 'assignments', conditions: [{ ...uk, reported: '49' }, late] },
      { measure: 'numbers', variable: 'year', summary: 'median', conditions: [uk] },
      { measure: 'association', rows: 'type', cols: 'country@regions', statistic: 'phi' },
      { measure: 'association', rows: 'type', cols: 'country', bound: true },
      { measure: 'pairs', pairs: 'equal', items: 'Jones | 2012 | 2013' },
      { measure: 'codes', variable: 'type' },
      { measure: 'codes', variable: 'role', below: 'assessor' },
      { measure: 'counts-of-share', base: '56', least: '45', most: '49', source: 'Unpublished' },
    ];
    for (const part of drafts) {
      const measure = claimOf({ ...draft, ...part }, given)?.readings[0]?.measure;
      if (measure === undefined) throw new Error(`${part.measure ?? 'cases'} is not whole`);
      const again = { ...draft, ...draftOf(measure, scheme), source: part.source ?? '', items: part.items ?? '' };
      expect(claimOf(again, given)?.readings[0]?.measure).toEqual(measure);
    }
  });

  it('begins with empty fields where the form has none for a set', () => {
    const nested = { kind: 'not' as const, set: 'country=uk' };
    expect(draftOf({ kind: 'cases', of: nested }, scheme)).toEqual({ measure: 'cases' });
    expect(draftOf({ kind: 'sum', of: [{ kind: 'printed', value: 2, source: '§3' }] }, scheme)).toEqual({
      measure: 'sum',
    });
    expect(draftOf({ kind: 'cases', of: 'country=Atlantis' }, scheme)).toEqual({ measure: 'cases' });
  });
});
