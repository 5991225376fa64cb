import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncomingCase } from '../../../src/domain/importing/incoming-case.ts';
import {
  type ImportGround,
  type ImportPlan,
  planImport as planSteps,
} from '../../../src/domain/importing/plan-import.ts';
import type { Answer } from '../../../src/domain/model/answer.ts';
import type { Case } from '../../../src/domain/model/case.ts';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { textKey } from '../../../src/domain/model/text-key.ts';

const planImport = (...given: Parameters<typeof planSteps>): ImportPlan => finishSteps(planSteps(...given));
const status = { kind: 'included' } as const;
const year = (value: number): Answer => ({ kind: 'number', value });

function row(fields: Partial<IncomingCase> & { title: string }): IncomingCase {
  return { file: 'list.csv', line: 2, answers: [], ...fields };
}

type Held = { cases: Case[]; answers: Map<string, { answer: Answer; coder: string }> };

function groundOf(held: Held): ImportGround {
  let count = held.cases.length;
  return {
    cases: held.cases,
    answerOf: (caseNumber, variable) => held.answers.get(`${String(caseNumber)}/${variable}`),
    newUuid: () => {
      count += 1;
      return `uuid-${String(count)}`;
    },
  };
}

function apply(held: Held, plan: ImportPlan): Held {
  const cases = new Map([...held.cases, ...plan.created, ...plan.updated].map((known) => [known.uuid, known]));
  const answers = new Map(held.answers);
  for (const { case: number, variable, answer } of plannedAnswers(plan)) {
    answers.set(`${String(number)}/${variable}`, { answer, coder: 'import' });
  }
  return { cases: [...cases.values()], answers };
}

/** What is planned, one answer at a time. */
function plannedAnswers({ answers }: ImportPlan): { case: number; variable: string; answer: Answer }[] {
  return answers.flatMap(({ variable, cases, answers: given }) =>
    cases.flatMap((number, place) => {
      const answer = given[place];
      return answer === undefined ? [] : [{ case: number, variable, answer }];
    }),
  );
}

/** Rows that no other row of the list speaks over. */
function withoutRepeats(list: readonly IncomingCase[]): IncomingCase[] {
  const repeats = (one: IncomingCase, other: IncomingCase) =>
    textKey(one.title) === textKey(other.title) ||
    (one.number !== undefined && one.number === other.number) ||
    (one.doi !== undefined && one.doi === other.doi);
  return list.filter((one) => list.every((other) => other === one || !repeats(one, other)));
}

const nothing: Held = { cases: [], answers: new Map() };

describe('planImport', () => {
  it('creates a case for every row of a list that is new, numbering those without a number after the highest', () => {
    const plan = planImport([row({ title: 'A', number: 7 }), row({ title: 'B', line: 3 })], groundOf(nothing));
    expect(plan.created.map(({ number, title }) => [number, title])).toEqual([
      [7, 'A'],
      [8, 'B'],
    ]);
    expect(plan.counts).toEqual({ imported: 2, updated: 0, skipped: 0 });
  });

  it('knows a case again by its DOI, its number and title, or its title alone', () => {
    const held: Held = {
      cases: [
        { status, uuid: 'a', number: 1, title: 'Food train', doi: '10.1/a' },
        { status, uuid: 'b', number: 2, title: 'Peer reviewers' },
      ],
      answers: new Map(),
    };
    const plan = planImport(
      [
        row({ title: 'The food train', doi: '10.1/a' }),
        row({ title: 'PEER  reviewers', number: 2 }),
        row({ title: 'peer reviewers' }),
      ],
      groundOf(held),
    );
    expect(plan.created).toEqual([]);
    expect(plan.updated[0]).toMatchObject({ status, uuid: 'a', title: 'The food train' });
    expect(plan.rejected).toEqual([]);
  });

  it('rejects a row whose number belongs to a case of another title, and leaves that case alone', () => {
    const held: Held = { cases: [{ status, uuid: 'a', number: 1, title: 'Food train' }], answers: new Map() };
    const plan = planImport([row({ title: 'Something else', number: 1, line: 9 })], groundOf(held));
    expect(plan.rejected).toEqual([
      {
        file: 'list.csv',
        line: 9,
        reason: 'Line 9: number 1 is already the case 1 “Food train”. Give this row another number, or none.',
      },
    ]);
    expect([plan.created, plan.updated, plan.answers]).toEqual([[], [], []]);
  });

  it('rejects a row whose DOI and number point at different cases', () => {
    const held: Held = {
      cases: [
        { status, uuid: 'a', number: 1, title: 'A', doi: '10.1/a' },
        { status, uuid: 'b', number: 2, title: 'B' },
      ],
      answers: new Map(),
    };
    const reasons = planImport(
      [row({ title: 'B', number: 2, doi: '10.1/a' }), row({ title: 'A', number: 5, doi: '10.1/a', line: 3 })],
      groundOf(held),
    ).rejected.map(({ reason }) => reason);
    expect(reasons).toEqual([
      'Line 2: its number is that of case 2 “B”, its DOI that of case 1 “A”. Correct one of them.',
      'Line 3: its DOI is that of case 1 “A”, which does not have the number 5. Correct one of them.',
    ]);
  });

  it('rejects a title without a number where two cases have that title', () => {
    const held: Held = {
      cases: [
        { status, uuid: 'a', number: 1, title: 'Budgeting' },
        { status, uuid: 'b', number: 2, title: 'Budgeting' },
      ],
      answers: new Map(),
    };
    const plan = planImport([row({ title: 'Budgeting' })], groundOf(held));
    expect(plan.rejected[0]?.reason).toBe('Line 2: cases 1 and 2 both have this title. Add the number.');
  });

  it('keeps numbered cases of one title apart and says so, naming the first of them', () => {
    const list = [1, 2, 3].map((number) => row({ title: 'Budgeting', number, line: number + 1 }));
    const plan = planImport(list, groundOf(nothing));
    expect(plan.created).toHaveLength(3);
    expect(plan.warnings).toEqual([
      'list.csv, line 3: case 2 has the same title as case 1; both are kept.',
      'list.csv, line 4: case 3 has the same title as case 1; both are kept.',
    ]);
  });

  it('renews what an earlier import brought, and never what a person entered', () => {
    const held: Held = {
      cases: [{ status, uuid: 'a', number: 1, title: 'A' }],
      answers: new Map([
        ['1/year', { answer: year(2001), coder: 'import' }],
        ['1/country', { answer: { kind: 'codes', codes: ['uk'], notReported: [], other: {} }, coder: 'Ana' }],
      ]),
    };
    const plan = planImport(
      [
        row({
          title: 'A',
          number: 1,
          answers: [
            { variable: 'year', answer: year(2002) },
            { variable: 'country', answer: { kind: 'codes', codes: ['sweden'], notReported: [], other: {} } },
          ],
        }),
      ],
      groundOf(held),
    );
    expect(plannedAnswers(plan)).toEqual([{ case: 1, variable: 'year', answer: year(2002) }]);
    expect(plan.counts).toEqual({ imported: 0, updated: 1, skipped: 0 });
    expect(plan.warnings).toEqual(['list.csv, line 2: country of case 1 differs from what Ana entered, which stays.']);
  });

  it('says nothing of an answer that repeats what a person entered', () => {
    const answers = [{ variable: 'year', answer: year(2001) }];
    const held: Held = {
      cases: [{ status, uuid: 'a', number: 1, title: 'A' }],
      answers: new Map([['1/year', { answer: year(2001), coder: 'Ana' }]]),
    };
    const { warnings, counts } = planImport([row({ title: 'A', answers })], groundOf(held));
    expect([warnings, counts.skipped]).toEqual([[], 1]);
  });

  it('adds to what is known of a case and renews it, and takes nothing away that a row does not speak of', () => {
    const known: Case = {
      status: { kind: 'excluded', reason: 'Not a case' },
      uuid: 'a',
      number: 1,
      title: 'A',
      doi: '10.1/a',
      citation: { author: [{ family: 'Tu' }], publisher: 'SyncSci' },
      note: 'N',
    };
    const merged = (fields: Partial<IncomingCase>): unknown => {
      const ground = groundOf({ cases: [known], answers: new Map() });
      const { updated, counts } = planImport([row({ title: 'A', number: 1, ...fields })], ground);
      expect(counts).toEqual({ imported: 0, updated: updated.length, skipped: 1 - updated.length });
      return updated;
    };
    expect(merged({})).toEqual([]);
    expect(merged({ doi: '10.1/a', citation: { publisher: 'SyncSci' } })).toEqual([]);
    expect(merged({ citation: { publisher: 'Other', volume: '4' }, note: 'M' })).toEqual([
      { ...known, citation: { author: [{ family: 'Tu' }], publisher: 'Other', volume: '4' }, note: 'M' },
    ]);
  });

  it('meets in a second file what the first one brings', () => {
    const answers = [{ variable: 'year', answer: year(1999) }];
    const plan = planImport(
      [row({ title: 'A', number: 1, answers }), row({ file: 'again.csv', title: 'A', number: 1, answers })],
      groundOf(nothing),
    );
    expect(plan.counts).toEqual({ imported: 1, updated: 0, skipped: 0 });
    expect(plannedAnswers(plan)).toHaveLength(1);
  });

  it('gives a case that two files fill as one new case, not as a new one and a change of it', () => {
    const plan = planImport(
      [row({ title: 'A', number: 1 }), row({ file: 'more.csv', title: 'a', number: 1, doi: '10.1/a', note: 'N' })],
      groundOf(nothing),
    );
    expect(plan.created).toEqual([{ uuid: 'uuid-1', number: 1, title: 'a', doi: '10.1/a', note: 'N', status }]);
    expect(plan.updated).toEqual([]);
    expect(plan.counts).toEqual({ imported: 1, updated: 0, skipped: 0 });
  });

  it('changes nothing where the last file says again what the project holds', () => {
    const answers = (value: number) => [{ variable: 'year', answer: year(value) }];
    const held: Held = {
      cases: [{ uuid: 'uuid-1', number: 1, title: 'A', status }],
      answers: new Map([['1/year', { answer: year(2000), coder: 'import' }]]),
    };
    const plan = planImport(
      [row({ title: 'a', number: 1, answers: answers(1999) }), row({ title: 'A', number: 1, answers: answers(2000) })],
      groundOf(held),
    );
    expect([plan.updated, plan.answers]).toEqual([[], []]);
    expect(plan.counts).toEqual({ imported: 0, updated: 0, skipped: 1 });
  });

  it('no longer finds a case by a title or DOI that an earlier row replaced', () => {
    const held: Held = {
      cases: [{ uuid: 'uuid-1', number: 1, title: 'Old', doi: '10.1/a', status }],
      answers: new Map(),
    };
    const plan = planImport([row({ title: 'New', doi: '10.1/a' }), row({ title: 'Old' })], groundOf(held));
    expect(plan.updated.map(({ title }) => title)).toEqual(['New']);
    expect(plan.created.map(({ number, title }) => [number, title])).toEqual([[2, 'Old']]);
    const corrected = [row({ title: 'Old', number: 1, doi: '10.1/b' }), row({ title: 'Other', doi: '10.1/a' })];
    expect(planImport(corrected, groundOf(held)).created).toMatchObject([{ number: 2, title: 'Other' }]);
  });

  it('still knows two cases of one title apart when an earlier row has renewed one of them', () => {
    const cases = [1, 2].map((number) => ({ status, uuid: `uuid-${String(number)}`, number, title: 'A' }));
    const list = [row({ title: 'A', number: 1, note: 'N' }), row({ title: 'A', line: 3, note: 'M' })];
    const plan = planImport(list, groundOf({ cases, answers: new Map() }));
    expect(plan.updated.map(({ number }) => number)).toEqual([1]);
    expect(plan.rejected.map(({ line }) => line)).toEqual([3]);
  });

  it('knows a case with a DOI by its title where the list has no DOIs', () => {
    const held: Held = { cases: [{ status, uuid: 'a', number: 1, title: 'A', doi: '10.1/a' }], answers: new Map() };
    expect(planImport([row({ title: 'A' })], groundOf(held)).counts).toEqual({ imported: 0, updated: 0, skipped: 1 });
  });

  it('keeps two cases of one title apart when their DOIs differ, and says so', () => {
    const plan = planImport(
      [row({ title: 'A', doi: '10.1/a' }), row({ title: 'A', doi: '10.1/b', line: 3 })],
      groundOf(nothing),
    );
    expect(plan.counts.imported).toBe(2);
    expect(plan.warnings).toEqual(['list.csv, line 3: case 2 has the same title as case 1; both are kept.']);
  });

  it('pauses after a thousand rows at most, and says how far it has come', () => {
    const list = Array.from({ length: 2500 }, (_, index) => row({ title: `Case ${String(index)}`, number: index + 1 }));
    const steps = [...planSteps(list, groundOf(nothing))];
    const [total = 0] = steps.map((step) => step.total);
    const pauses = [...steps.map(({ done }) => done), total];
    expect(pauses[0]).toBe(0);
    const longest = Math.max(...pauses.slice(1).map((done, at) => done - (pauses[at] ?? 0)));
    expect([longest, pauses.toSorted((one, other) => one - other)]).toEqual([1000, pauses]);
  });

  it('changes nothing when the same list is imported again', () => {
    const rows = fc.array(
      fc
        .record(
          {
            number: fc.integer({ min: 1, max: 9 }),
            title: fc.constantFrom('A', 'B', ' b', 'C', 'D'),
            doi: fc.constantFrom('10.1/a', '10.1/b', '10.1/c'),
            answers: fc.array(
              fc.record({
                variable: fc.constantFrom('year', 'size'),
                answer: fc.integer({ min: 1990, max: 1993 }).map(year),
              }),
              { maxLength: 1 },
            ),
          },
          { requiredKeys: ['title', 'answers'] },
        )
        .map(row),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const once = apply(nothing, planImport(list, groundOf(nothing)));
        const again = planImport(withoutRepeats(list), groundOf(once));
        expect([again.created, again.updated, again.answers]).toEqual([[], [], []]);
      }),
    );
  });
});
