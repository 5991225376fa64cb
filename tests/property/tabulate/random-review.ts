import fc from 'fast-check';
import { groupingSchema } from '../../../src/domain/model/grouping.ts';
import type { Snapshot, SnapshotCase } from '../../../src/domain/model/snapshot.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';

const variables = [
  variableOf('type', 'single', { tree: { user: {}, citizen: {}, 'late*2': {} } }),
  variableOf('form', 'single', { tree: { partnership: { public: {}, private: {} }, alone: {} } }),
  variableOf('role', 'multiple', { tree: { commissioner: {}, deliverer: {}, 'assessor*2': {} } }),
  variableOf('factors', 'multiple', {
    tree: { planning: { joint: {} }, direct: { tool: { survey: {}, 'panel*2': {} }, staff: {} }, values: {} },
  }),
  variableOf('year', 'number', { role: 'attribute' }),
  variableOf('place', 'text', { role: 'attribute' }),
];

const groupings = [
  { kind: 'codes', id: 'some', variable: 'type', groups: [{ id: 'ours', label: 'Ours', codes: ['user', 'late'] }] },
  {
    kind: 'codes',
    id: 'sides',
    variable: 'role',
    groups: [
      { id: 'start', label: 'Start', codes: ['commissioner', 'deliverer'] },
      { id: 'end', label: 'End', codes: ['deliverer'] },
    ],
  },
  {
    kind: 'codes',
    id: 'kinds',
    variable: 'factors',
    groups: [
      { id: 'people', label: 'People', codes: ['direct'] },
      { id: 'papers', label: 'Papers', codes: ['survey', 'joint'] },
    ],
  },
  {
    kind: 'cut-points',
    id: 'decades',
    variable: 'year',
    bins: [
      { id: 'nineties', label: '1990s', from: 1990, below: 2000 },
      { id: 'since', label: 'since 2000', from: 2000 },
    ],
  },
].map((grouping) => groupingSchema.parse({ label: grouping.id, source: 'tests', ...grouping }));

const states = [
  { arbitrary: fc.constant(''), weight: 2 },
  { arbitrary: fc.constantFrom('-', 'NR', 'NA'), weight: 2 },
];

const oneOf = (...codes: string[]) => fc.oneof(...states, { arbitrary: fc.constantFrom(...codes), weight: 8 });
const someOf = (...codes: string[]) =>
  fc.oneof(...states, {
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom('', '', '?')), { minLength: 1, maxLength: 4 })
      .map((words) => [...new Map(words)].map(([code, mark]) => `${mark}${code}`).join(';')),
    weight: 8,
  });

const answers = fc.record({
  type: oneOf('user', 'citizen', 'late'),
  form: oneOf('partnership', 'public', 'private', 'alone'),
  role: someOf('commissioner', 'deliverer', 'assessor'),
  factors: someOf('planning', 'joint', 'direct', 'tool', 'survey', 'panel', 'staff', 'values'),
});

const caseArbitrary = fc.record({
  status: fc.constantFrom<SnapshotCase['status']>('included', 'included', 'included', 'undecided', 'excluded'),
  year: oneOf('1980', '1990', '1999.5', '2000', '2014'),
  place: oneOf('Rome', 'rome', 'Ærø'),
  ana: answers,
  ben: answers,
  final: fc.oneof(
    { arbitrary: fc.constant({ type: '', form: '', role: '', factors: '' }), weight: 2 },
    { arbitrary: answers, weight: 1 },
  ),
});

export type RandomCase = typeof caseArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** Cases of a review, enough to fill more than two words of bits. */
export const casesArbitrary = fc.array(caseArbitrary, { maxLength: 75 });

/** A review of these cases: two coders under two versions of the codebook, and some final codings. */
export function reviewOf(cases: readonly RandomCase[]): Snapshot {
  const by = (answersOf: (one: RandomCase) => RandomCase['ana']) => ({
    type: cases.map((one) => answersOf(one).type),
    form: cases.map((one) => answersOf(one).form),
    role: cases.map((one) => answersOf(one).role),
    factors: cases.map((one) => answersOf(one).factors),
  });
  return smallReview({
    variables,
    groupings,
    codings: {
      ana: by(({ ana }) => ana),
      ben: by(({ ben }) => ben),
      import: { year: cases.map(({ year }) => year), place: cases.map(({ place }) => place) },
    },
    finals: by(({ final }) => final),
    kinds: { import: 'import' },
    versions: { ana: 1, ben: 2 },
    statuses: cases.map(({ status }) => status),
  });
}

const policies = ['final', 'coder:ana', 'coder:ben', 'union', 'intersection'] as const;

/** One axis of every kind. */
const axes = [
  'type',
  'type@some',
  'form',
  'form@leaves',
  'form@level-1',
  'role',
  'role+several',
  'role@partition',
  'role@sides',
  'factors',
  'factors+several',
  'factors@leaves',
  'factors@level-1',
  'factors@partition',
  'factors@kinds',
  'year',
  'year@decades',
  'place',
] as const;

export const axisArbitrary = fc.constantFrom(...axes);
export const policyArbitrary = fc.constantFrom(...policies);
