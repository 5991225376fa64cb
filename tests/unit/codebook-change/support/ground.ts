import type { ChangeGround, ChangePlan } from '../../../../src/domain/codebook-change/plan-change.ts';
import { planChange } from '../../../../src/domain/codebook-change/plan-change.ts';
import type { Answer } from '../../../../src/domain/model/answer.ts';
import { type Codebook, codebookSchema } from '../../../../src/domain/model/codebook.ts';
import { codebookChangeSchema } from '../../../../src/domain/model/codebook-change.ts';
import type { Coding } from '../../../../src/domain/model/coding.ts';
import { type Grouping, groupingSchema } from '../../../../src/domain/model/grouping.ts';
import type { Result } from '../../../../src/domain/model/result.ts';
import { variableOf } from '../../../support/small-review.ts';

/** Two sections; `role` nests and takes a text, `type` is a single choice, `place` an attribute. */
export function scheme(): Codebook {
  const role = variableOf('role', 'multiple', {
    tree: { planner: {}, assessor: { survey: {}, panel: {} }, other: {} },
  });
  const codes = 'codes' in role ? role.codes.map((code) => ({ ...code, freeText: code.id === 'other' })) : [];
  return codebookSchema.parse({
    id: 'small',
    title: 'Small',
    about: 'A scheme for tests.',
    sections: [
      {
        id: 'facts',
        label: 'Facts',
        variables: [variableOf('place', 'single', { role: 'attribute', tree: { rome: {} } })],
      },
      {
        id: 'process',
        label: 'Process',
        variables: [{ ...role, codes }, variableOf('type', 'single', { tree: { user: {}, citizen: {} } })],
      },
    ],
    workedExamples: [{ title: 'One', source: 'Ours', answers: { role: 'planner;?Panel;other=planner', type: 'user' } }],
  });
}

/** `a;b;?c`, `other=text`, or a state. */
export function answer(text: string): Answer {
  const states = { '-': 'absent', NR: 'not-reported', NA: 'not-applicable' } as const;
  if (text in states) return { kind: 'empty', state: states[text as keyof typeof states] };
  const parts = text.split(';').map((part) => part.split('='));
  const names = parts.map(([name = '']) => name);
  return {
    kind: 'codes',
    codes: names.filter((name) => !name.startsWith('?')),
    notReported: names.filter((name) => name.startsWith('?')).map((name) => name.slice(1)),
    other: Object.fromEntries(parts.flatMap(([name = '', words]) => (words === undefined ? [] : [[name, words]]))),
  };
}

export function coded(number: number, coder: string, text: string): Coding {
  return {
    case: number,
    variable: 'role',
    coder,
    answer: answer(text),
    evidence: { rationale: 'Said so' },
    codebookVersion: 1,
  };
}

/**
 * What is coded of `role`. Counting by hand, codings and final codings that hold each code: planner 3 and 1, assessor 4
 * and 1 (survey and panel say it), survey 1 and 1, panel 2 and 0, other 2 and 0.
 */
const roleCodings: readonly Coding[] = [
  coded(1, 'ana', 'planner;survey'),
  coded(1, 'ben', 'planner'),
  coded(2, 'ana', 'panel;?planner'),
  coded(2, 'ben', 'planner;assessor'),
  coded(3, 'ana', 'other=Leadership'),
  coded(3, 'ben', 'panel;other= leader  ship'),
  coded(4, 'ana', '-'),
  coded(4, 'ben', 'NA'),
  coded(5, 'ana', 'NR'),
];

const typeCodings: readonly Coding[] = [coded(1, 'ana', 'user'), coded(2, 'ana', 'citizen'), coded(3, 'ana', 'NR')].map(
  (coding) => ({ ...coding, variable: 'type' }),
);

export function ground(more: Partial<ChangeGround> = {}): ChangeGround {
  const { codebook = scheme() } = more;
  return {
    codebook,
    nextVersion: codebook.version + 1,
    groupings: [],
    codings: [...roleCodings, ...typeCodings],
    finalCodings: [
      {
        case: 1,
        variable: 'role',
        answer: answer('planner;survey'),
        origin: 'agreed',
        by: 'ana',
        at: '2026-01-01T00:00:00.000Z',
        codebookVersion: 1,
      },
    ],
    ...more,
  };
}

export function grouping(...groups: readonly (readonly string[])[]): Grouping {
  return groupingSchema.parse({
    kind: 'codes',
    id: 'sides',
    variable: 'role',
    label: 'Sides',
    source: 'Ours',
    groups: groups.map((codes, index) => ({ id: `g${String(index)}`, label: 'G', codes })),
  });
}

/** Plans a change of `role` for the reason “Why”. */
export function planned(change: Record<string, unknown>, from = ground(), queue = false): Result<ChangePlan> {
  return planChange(from, codebookChangeSchema.parse({ reason: 'Why', variable: 'role', ...change }), { queue });
}

/** The plan of a change that must succeed. */
export function planOf(...given: Parameters<typeof planned>): ChangePlan {
  const result = planned(...given);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** `code: before → after`, codings and final codings; codes whose numbers stay are left out. */
export function moved(plan: ChangePlan): string[] {
  const words = (holders: { codings: number; finalCodings: number } | null): string =>
    holders === null ? 'none' : `${String(holders.codings)}+${String(holders.finalCodings)}`;
  return plan.counts
    .filter(({ before, after }) => words(before) !== words(after))
    .map(({ code, before, after }) => `${code}: ${words(before)} → ${words(after)}`);
}

/** The queue as `case coder why`. */
export function queue(plan: ChangePlan): string[] {
  return plan.queued.map(({ case: number, coder, why }) => `${String(number)} ${coder ?? 'final'} ${why}`);
}
