import type { Review } from '../../../src/domain/model/review.ts';
import { tableSpecificationSchema } from '../../../src/domain/model/table-specification.ts';
import { hashOf } from '../../support/hash-of.ts';
import { codes, coding, people, sampleCases, sampleCodebook, start } from './sample.ts';
import { uuidOf } from './surroundings.ts';

const at = '2026-02-03T04:05:06.000Z';
const text = 'Residents planned it with the council.';

/** A review that has at least one of everything. */
export function fullReview(): Review {
  return {
    format: 'copro-review',
    formatVersion: 1,
    project: { ...start.project, searchDate: 'May 2020', note: 'A note' },
    codebook: sampleCodebook(2),
    earlierCodebooks: [sampleCodebook(1, { planner: {}, assessor: { survey: {}, panel: {} }, other: {} })],
    codebookChanges: [
      {
        version: 2,
        at,
        by: 'ada',
        summary: 'Narrowed the definition of “Planner”',
        change: {
          kind: 'narrow-definition',
          reason: 'Too wide',
          variable: 'role',
          code: 'planner',
          notWhen: 'They were only asked.',
        },
        counts: [
          {
            code: 'planner',
            label: 'Planner',
            before: { codings: 1, finalCodings: 0 },
            after: { codings: 1, finalCodings: 0 },
          },
        ],
      },
    ],
    identities: {},
    groupings: [
      {
        kind: 'codes',
        id: 'region',
        variable: 'country',
        label: 'Region',
        source: 'Ours',
        ours: true,
        groups: [{ id: 'nordic', label: 'Nordic', codes: ['sweden'] }],
      },
      {
        kind: 'cut-points',
        id: 'decade',
        variable: 'year',
        label: 'Decade',
        source: 'Calendar',
        ours: false,
        bins: [{ id: 'tens', label: '2010s', from: 2010, below: 2020 }],
      },
    ],
    coders: [...people, { uuid: uuidOf(3, 2), name: 'stated', kind: 'stated', note: 'What the paper says' }],
    cases: [
      ...sampleCases(2),
      {
        uuid: uuidOf(3, 1),
        number: 9,
        title: 'Case nine',
        doi: '10.1/nine',
        citation: { type: 'article', author: [{ family: 'Tu' }] },
        status: { kind: 'excluded', reason: 'No users' },
        note: 'Out',
      },
    ],
    codings: [
      { ...coding(1, 'country', codes('uk')), coder: 'stated' },
      coding(1, 'type', codes('public')),
      { ...coding(1, 'type', codes('private')), coder: 'ben' },
      coding(1, 'role', {
        kind: 'codes',
        codes: ['survey', 'other'],
        notReported: ['panel'],
        other: { other: 'muse, “the”' },
      }),
      coding(1, 'people', { kind: 'number', value: 0.1 + 0.2 }),
      {
        ...coding(1, 'summary', { kind: 'text', text: 'Coded, and @ more\n' }),
        evidence: { rationale: 'Said so', quote: 'we did', page: '12–13', confidence: 'high' },
      },
      coding(2, 'role', { kind: 'empty', state: 'absent' }),
    ],
    recodes: [
      {
        case: 1,
        variable: 'role',
        coder: 'ada',
        version: 2,
        why: 'narrowed',
        code: 'planner',
        reason: 'Narrowed the definition of “Planner”: Too wide',
      },
      { case: 1, variable: 'type', coder: null, version: 2, why: 'several-choices', code: null, reason: 'Both apply' },
    ],
    finalCodings: [
      {
        case: 1,
        variable: 'type',
        answer: codes('public'),
        origin: 'discussed',
        by: 'ada',
        at,
        note: 'After a talk',
        codebookVersion: 1,
      },
    ],
    documents: [
      {
        uuid: uuidOf(1, 3),
        title: 'Report',
        kind: 'text',
        cases: [2, 1],
        text,
        sha256: hashOf(text),
        source: 'report.txt',
      },
    ],
    passages: [
      {
        uuid: uuidOf(1, 4),
        document: uuidOf(1, 3),
        start: 0,
        end: 9,
        quote: 'Residents',
        evidenceFor: [{ case: 1, variable: 'type', coder: 'ada' }],
      },
    ],
    rounds: [
      {
        uuid: uuidOf(1, 5),
        title: 'Pilot',
        codebookVersion: 1,
        cases: [2, 1],
        coders: ['ben', 'ada'],
        opened: at,
        closed: at,
        done: [{ case: 1, coder: 'ada', at }],
        frozen: [coding(1, 'type', codes('private'))],
      },
    ],
    claims: [
      {
        id: 'all-cases',
        kind: 'count',
        section: '2',
        statement: 'Two cases.',
        reported: 2,
        readings: [{ id: 'rows', rule: 'all cases', measure: { kind: 'cases', of: { kind: 'every-case' } } }],
      },
    ],
    specifications: [
      {
        name: 'Types by role',
        kind: 'table',
        specification: tableSpecificationSchema.parse({
          kind: 'cross',
          rows: { variable: 'type' },
          cols: { variable: 'role' },
        }),
      },
    ],
  };
}
