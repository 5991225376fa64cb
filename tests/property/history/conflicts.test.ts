import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/model/answer.ts';
import { redo, undo } from '../../../src/store/history/undo.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { coding, command, sampleProject } from '../../store/support/sample.ts';

/** An answer to the number variable of a case, or none: rows that no other rows hang on. */
type Step =
  | {
      readonly kind: 'write';
      readonly values: readonly { readonly case: number; readonly value: number | undefined }[];
    }
  | { readonly kind: 'undo'; readonly pick: number }
  | { readonly kind: 'redo' };

const cases = 3;
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('write'),
      values: fc.uniqueArray(
        fc.record({
          case: fc.integer({ min: 1, max: cases }),
          value: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
        }),
        { selector: (one) => one.case, minLength: 1 },
      ),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('undo'), pick: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('redo') }) },
);

type Values = ReadonlyMap<number, number>;
type Event = { readonly seq: number; readonly undoes?: number; readonly before: Values; readonly touched: Set<number> };

function valuesOf(project: WritableProject): Map<number, number> {
  const rows = project.writer.statement('SELECT case_key, number FROM coding').raw().all();
  return new Map(rows as [number, number][]);
}

function revision(project: WritableProject): number {
  return Number(project.writer.statement('SELECT max(seq) FROM command').pluck().get());
}

/** Whether a case was changed after an event, pairs of a change and its undo taken out one by one from the newest. */
function changedSince(events: readonly Event[], event: Event, number: number): boolean {
  const later = events.filter((other) => other.seq > event.seq && other.touched.has(number));
  for (;;) {
    const index = later.findLastIndex(({ undoes }, at) => undoes !== undefined && later[at - 1]?.seq === undoes);
    if (index < 0) return later.length > 0;
    later.splice(index - 1, 2);
  }
}

function differing(one: Values, other: Values): Set<number> {
  return new Set([...one.keys(), ...other.keys()].filter((number) => one.get(number) !== other.get(number)));
}

function write(project: WritableProject, { values }: Extract<Step, { kind: 'write' }>): void {
  const number = (value: number): Answer => ({ kind: 'number', value });
  command(project, (writing) => {
    for (const { case: one, value } of values) {
      if (value === undefined) writing.deleteCodings([{ case: one, variable: 'people', coder: 'ada' }]);
      else writing.putCodings([coding(one, 'people', number(value))]);
    }
  });
}

/** Takes one step and tells what it was, if it left an entry. */
function take(project: WritableProject, events: readonly Event[], given: Step): Event | undefined {
  const before = valuesOf(project);
  const last = revision(project);
  if (given.kind === 'undo') return undoOne(project, events, given.pick);
  const undone = given.kind === 'redo' ? redo(project, 'tests') : undefined;
  if (given.kind === 'write') write(project, given);
  if (revision(project) === last) return undefined;
  const touched = differing(before, valuesOf(project));
  return { seq: revision(project), before, touched, ...(undone?.ok === true ? { undoes: undone.value.from } : {}) };
}

function undoOne(project: WritableProject, events: readonly Event[], pick: number): Event | undefined {
  const event = events[pick % Math.max(1, events.length)];
  if (event === undefined) return undefined;
  const before = valuesOf(project);
  const outcome = undo(project, { kind: 'entry', seq: event.seq }, 'tests');
  const inTheWay = [...event.touched].filter((number) => changedSince(events, event, number));
  if (!outcome.ok) {
    expect(valuesOf(project)).toEqual(before);
    if (outcome.error.message.includes('undone already')) return undefined;
    const named = (outcome.error.details?.problems ?? []).map(({ message }) => /case (\d+)/.exec(message)?.[1]);
    expect(named.map(Number).sort()).toEqual(inTheWay.sort());
    expect(inTheWay).not.toEqual([]);
    return undefined;
  }
  expect(inTheWay).toEqual([]);
  const expected = new Map(before);
  for (const number of event.touched) {
    const value = event.before.get(number);
    if (value === undefined) expected.delete(number);
    else expected.set(number, value);
  }
  expect(valuesOf(project)).toEqual(new Map([...expected].sort(([a], [b]) => a - b)));
  return { seq: revision(project), before, touched: event.touched, undoes: event.seq };
}

describe('a conflict', () => {
  it('is found exactly when a row of the entry was changed since, and names exactly those rows', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 25 }), (steps) => {
        const project = sampleProject(cases);
        const events: Event[] = [];
        for (const one of steps) {
          const event = take(project, events, one);
          if (event !== undefined) events.push(event);
        }
        project.close();
      }),
      { numRuns: 60, seed: 20_261_126 },
    );
  });
});
