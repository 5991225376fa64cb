import { type AuditEntry, auditEntrySchema, claimsSchema } from '../../src/domain/model/claim.ts';
import { codebookSchema } from '../../src/domain/model/codebook.ts';
import { figureSpecificationSchema } from '../../src/domain/model/figure-specification.ts';
import type { SentenceLanguage } from '../../src/domain/model/sentences/sentence-language.ts';
import type { Table } from '../../src/domain/model/table.ts';
import type { FigureItem, Report, ReportCase, TableItem } from '../../src/render/report/report.ts';
import { smallReview, variableOf } from './small-review.ts';
import { crossTable } from './tables.ts';

const origin = { kind: 'text' as const, section: '3.4' };

/** Six cases: two attributes, a nested multiple choice of a person, and a role that a rule of ours coded. */
export const sixCases = smallReview({
  variables: [
    variableOf('country', 'single', { tree: { uk: {}, sweden: {}, spain: {} }, role: 'attribute' }),
    variableOf('decade', 'single', { tree: { nineties: {}, noughties: {} }, role: 'attribute' }),
    variableOf('factors', 'multiple', { tree: { plan: {}, partnership: { public: {}, private: {} } } }),
    variableOf('role', 'multiple', { tree: { commissioner: {}, deliverer: {}, assessor: {} } }),
  ],
  codings: {
    import: {
      country: ['uk', 'uk', 'uk', 'sweden', 'sweden', 'spain'],
      decade: ['nineties', 'noughties', 'noughties', 'noughties', 'nineties', 'NR'],
    },
    Ana: { factors: ['plan;public', 'partnership', '-', '?plan;private', 'NR', ''] },
    strict: { role: ['commissioner', 'commissioner;deliverer', 'deliverer', '-', 'NR', 'deliverer;?commissioner'] },
  },
  kinds: { import: 'import', strict: 'rule' },
});

export function tableItem(id: string, table: Table): TableItem {
  return { kind: 'table', id, table, links: [{ label: 'CSV', href: `tables/${id}.csv` }] };
}

/** A figure of one table, drawn as one box, beside totals that are only reported. */
export function figureItem(language: SentenceLanguage = 'en'): FigureItem {
  const table = crossTable(sixCases, { rows: 'country' }, language);
  return {
    kind: 'figure',
    id: 'countries',
    specification: figureSpecificationSchema.parse({
      id: 'countries',
      title: 'Where the cases are',
      caption: 'Cases by country; base: all six.',
      panels: [
        { mark: 'bar', source: { kind: 'table', table: table.specification } },
        {
          mark: 'bar',
          title: 'Level',
          source: { kind: 'reported', totals: [{ label: 'Local', value: 43 }], cases: 56, source: '§3.1' },
        },
      ],
    }),
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="85mm" height="20mm" viewBox="0 0 241 57" role="img">\n<title>Drawn title</title>\n<desc>Drawn description</desc>\n<rect x="0" y="0" width="50" height="20" fill="#0072b2"/>\n</svg>\n',
    tables: [table],
    links: [{ label: 'SVG', href: 'figures/countries.svg' }],
  };
}

/** An entry of the audit; the reading given is the primary one. */
export function auditEntry(entry: Partial<AuditEntry> & Pick<AuditEntry, 'id' | 'status' | 'readings'>): AuditEntry {
  return auditEntrySchema.parse({
    kind: 'count',
    section: '3.1',
    statement: `The statement ${entry.id}.`,
    reported: 5,
    recomputed: entry.readings[0]?.recomputed ?? null,
    difference: null,
    reading: entry.readings[0]?.rule ?? '',
    matching: entry.readings.filter(({ matches }) => matches === true).map(({ id }) => id),
    tried: entry.readings.filter(({ matches }) => matches !== null).length,
    ...entry,
  });
}

const entries = [
  auditEntry({
    id: 'uk',
    status: 'differs',
    difference: -2,
    unit: 'cases',
    readings: [
      { id: 'labels', rule: 'cases labelled UK', recomputed: 3, matches: false, cases: [1, 2, 3] },
      { id: 'wide', rule: 'and Sweden', recomputed: 5, matches: true, cases: [1, 2, 3, 4, 5], note: '3 + 2' },
    ],
  }),
  auditEntry({
    id: 'all',
    status: 'match',
    difference: 0,
    readings: [{ id: 'rows', rule: 'rows', recomputed: 5, matches: true }],
  }),
  auditEntry({
    id: 'level',
    kind: 'not-testable',
    status: 'not-testable',
    reported: 10,
    reason: 'The level of single cases is not published.',
    readings: [{ id: 'cases', rule: 'cases of the level', recomputed: null, matches: null }],
  }),
];

const coded = { evidence: {}, passages: [] };

const cases: ReportCase[] = sixCases.cases.map(({ number, title }) => ({
  number,
  title,
  status: { kind: 'included' },
  attributes: [{ label: 'Country', value: 'UK' }],
  codings:
    number === 1
      ? [
          {
            coder: 'strict',
            variable: 'Role',
            answer: 'Commissioner',
            evidence: { rationale: 'title “co-design”' },
            passages: [],
          },
          {
            coder: 'Ana',
            variable: 'Factors',
            answer: 'Plan',
            evidence: { quote: 'we plan jointly', page: '4' },
            passages: [{ document: 'Report of 2020', quote: 'users and staff plan' }],
          },
          { coder: 'Ana', variable: 'Level', answer: 'not reported', ...coded },
          { coder: 'Ana', variable: 'Setting', answer: 'not reported', ...coded },
        ]
      : [],
  finals:
    number === 1
      ? [
          { variable: 'Role', answer: 'Assessor', origin: 'discussed', by: 'Eva', note: 'The title misleads.' },
          { variable: 'Factors', answer: 'Plan', origin: 'agreed', by: 'Eva' },
        ]
      : [],
}));

const codebook = codebookSchema.parse({
  id: 'small',
  title: 'Small scheme',
  about: 'A scheme of one variable.',
  sections: [
    {
      id: 'process',
      label: 'Process',
      variables: [
        {
          id: 'role',
          label: 'Role',
          kind: 'multiple',
          role: 'judgement',
          origin,
          codes: [
            {
              id: 'assessor',
              label: 'Assessor',
              definition: 'Assesses.',
              aliases: ['evaluator'],
              useWhen: 'It is said.',
              origin,
            },
          ],
        },
      ],
    },
  ],
  decisions: [{ id: 'one', title: 'One decision', decision: 'This.', reason: 'That.', consequence: 'Thus.' }],
});

/** A report in miniature, with one of everything that a report shows. */
export function smallReport(changes: Partial<Report> = {}): Report {
  const { language = 'en' } = changes;
  return {
    language,
    title: 'Six cases',
    subtitle: 'In miniature',
    about: ['A paragraph.'],
    references: [{ text: 'A paper.', href: 'https://example.org/paper' }],
    illustrative: 'It rests on rules.',
    methods: ['The review holds 6 cases.', 'Ana gave 12 answers on 6 cases.'],
    changes: [],
    provenance: [
      { coder: 'import', kind: 'import', text: 'The list.' },
      { coder: 'Ana', kind: 'person', text: 'A person.' },
      { coder: 'strict', kind: 'rule', text: 'A rule.' },
    ],
    summary: [{ value: '6', label: 'cases' }],
    sections: [
      {
        id: 'illustration',
        title: 'What rules give',
        introduction: ['By rule.'],
        items: [tableItem('roles', crossTable(sixCases, { rows: 'role+several', percent: 'column' }, language))],
      },
      {
        id: 'list',
        title: 'The list',
        introduction: [],
        items: [
          tableItem(
            'country-by-decade',
            crossTable(sixCases, { rows: 'country', cols: 'decade', percent: 'row' }, language),
          ),
          tableItem('factors', crossTable(sixCases, { rows: 'factors' }, language)),
          figureItem(language),
        ],
      },
    ],
    audit: {
      claims: claimsSchema.parse({
        title: 'Claims',
        about: 'What the paper says.',
        claims: [
          {
            id: 'all',
            kind: 'count',
            section: '3.1',
            statement: 'All.',
            reported: 5,
            readings: [{ id: 'rows', rule: 'rows', measure: { kind: 'printed', value: 5, source: '§3.1' } }],
          },
        ],
      }),
      entries,
    },
    cases,
    codebook,
    groupings: [],
    regenerate: [{ command: 'npm run reproduce', does: 'makes it again' }],
    files: [{ label: 'The project file', href: 'project.copro' }],
    notAvailable: ['The level of the cases.'],
    ...changes,
  };
}
