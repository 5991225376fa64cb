import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/model/answer.ts';
import type { Coding } from '../../src/domain/model/coding.ts';
import { ok } from '../../src/domain/model/result.ts';
import { runCommand } from '../../src/store/run-command.ts';
import { sampleAnswer } from './support/arbitraries.ts';
import { rowsOf } from './support/raw.ts';
import { codes, coding, command, sampleCodebook, sampleProject } from './support/sample.ts';
import { uuidOf } from './support/surroundings.ts';

const content = `SELECT variable_key, coder_key, case_key, codebook_version, codes, number, state, text, other, rationale,
  quote, page, confidence FROM coding`;

describe('writing codings', () => {
  it('gives the same rows in bulk as one by one', () => {
    const codings = fc.sample(manyCodings(250), { numRuns: 4, seed: 7 });
    for (const list of codings) {
      const [bulk, single] = [sampleProject(250), sampleProject(250)];
      command(bulk, (write) => write.putCodings(list));
      command(single, (write) => {
        for (const one of list) write.putCodings([one]);
      });
      expect(rowsOf(bulk.path, content)).toEqual(rowsOf(single.path, content));
      bulk.close();
      single.close();
    }
  });

  it('reads a generator as it goes', () => {
    const project = sampleProject(250);
    let made = 0;
    function* generate(): Generator<Coding> {
      for (let round = 0; round < 100; round += 1) {
        for (let number = 1; number <= 250; number += 1) {
          made += 1;
          yield coding(number, 'people', { kind: 'number', value: round });
        }
      }
    }
    const written = command(project, (write) => write.putCodings(generate()));
    expect(made).toBe(25_000);
    expect(written.written + written.unchanged).toBe(25_000);
    expect(rowsOf(project.path, 'SELECT count(*) AS n, min(number) AS least FROM coding')).toEqual([
      { n: 250, least: 99 },
    ]);
  });

  it('leaves rows that already hold what is given, with their stamp', () => {
    const project = sampleProject();
    command(project, (write) =>
      write.putCodings([coding(1, 'type', codes('public')), coding(2, 'type', codes('public'))]),
    );
    const again = command(project, (write) =>
      write.putCodings([coding(1, 'type', codes('public')), coding(2, 'type', codes('private'))]),
    );
    expect(again).toEqual({ written: 1, unchanged: 1 });
    expect(rowsOf(project.path, 'SELECT case_key, command FROM coding')).toEqual([
      { case_key: 1, command: 2 },
      { case_key: 2, command: 3 },
    ]);
  });

  it.each([
    ['rationale', { rationale: 'why' }],
    ['quote', { quote: 'so' }],
    ['page', { page: '3' }],
    ['confidence', { confidence: 'low' as const }],
  ])('notices a change of the %s alone, and its removal', (_, evidence) => {
    const project = sampleProject();
    const put = (given: Coding['evidence']): unknown =>
      command(project, (write) => write.putCodings([{ ...coding(1, 'type', codes('public')), evidence: given }]));
    put({});
    expect(put(evidence)).toEqual({ written: 1, unchanged: 0 });
    expect(put({})).toEqual({ written: 1, unchanged: 0 });
    expect(put({})).toEqual({ written: 0, unchanged: 1 });
  });

  it('keeps one value of an attribute a case: another coder’s gives way, and the history keeps it', () => {
    const project = sampleProject();
    command(project, (write) =>
      write.putCodings([coding(1, 'country', codes('uk')), coding(2, 'country', codes('uk'))]),
    );
    command(project, (write) => write.putCodings([{ ...coding(1, 'country', codes('sweden')), coder: 'ben' }]));
    expect(rowsOf(project.path, 'SELECT coder_key, case_key FROM coding ORDER BY case_key')).toEqual([
      { coder_key: 2, case_key: 1 },
      { coder_key: 1, case_key: 2 },
    ]);
    expect(rowsOf(project.path, 'SELECT command, operation, key_2, key_3 FROM history')).toEqual([
      { command: 3, operation: 'delete', key_2: 1, key_3: 1 },
    ]);
  });

  it('keeps the judgements of several coders', () => {
    const project = sampleProject();
    command(project, (write) =>
      write.putCodings([coding(1, 'type', codes('public')), { ...coding(1, 'type', codes('private')), coder: 'ben' }]),
    );
    expect(rowsOf(project.path, 'SELECT coder_key FROM coding')).toHaveLength(2);
  });

  it('deletes codings, counting those that are not there', () => {
    const project = sampleProject();
    command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    const keys = [1, 2].map((number) => ({ case: number, variable: 'type', coder: 'ada' }));
    expect(command(project, (write) => write.deleteCodings(keys))).toEqual({ written: 1, unchanged: 1 });
    expect(rowsOf(project.path, 'SELECT * FROM coding')).toEqual([]);
  });

  const other = (ids: string[], texts: Record<string, string>): Answer => ({
    kind: 'codes',
    codes: ids,
    notReported: [],
    other: texts,
  });

  it.each<[string, Coding, string]>([
    ['a case that does not exist', coding(9, 'type', codes('public')), 'no case 9'],
    ['a variable that does not exist', coding(1, 'colour', codes('red')), 'no variable “colour”'],
    ['a coder who does not exist', { ...coding(1, 'type', codes('public')), coder: 'eve' }, 'no coder “eve”'],
    ['a code that does not exist', coding(1, 'type', codes('red')), 'no code “red”'],
    ['an unreported code that does not exist', coding(1, 'role', codes('?red')), 'no code “red”'],
    ['two codes of a single choice', coding(1, 'type', codes('public', 'private')), 'takes one code'],
    [
      'a code both present and not reported',
      coding(1, 'role', codes('panel', '?panel')),
      'both present and not reported',
    ],
    ['a text for a code that is not chosen', coding(1, 'role', other(['panel'], { other: 'x' })), 'not chosen'],
    ['codes for a number', coding(1, 'people', codes('public')), 'cannot take codes'],
    ['a number for a choice', coding(1, 'type', { kind: 'number', value: 3 }), 'cannot take a number'],
    ['a text for a number', coding(1, 'people', { kind: 'text', text: 'many' }), 'cannot take a text'],
    ['a codebook version that never was', { ...coding(1, 'type', codes('public')), codebookVersion: 4 }, 'version 4'],
  ])('refuses %s', (_, refused, words) => {
    const project = sampleProject();
    const entry = { kind: 'test', by: 'tests', summary: 'x' };
    const result = runCommand(project, entry, (write) => ok(write.putCodings([refused])));
    expect(result.ok ? '' : result.error.message).toContain(words);
    expect(rowsOf(project.path, 'SELECT * FROM coding')).toEqual([]);
  });
});

describe('codes in codings', () => {
  it('stay what they are when the code gets another label, id or place', () => {
    const project = sampleProject();
    command(project, (write) => write.putCodings([coding(1, 'role', codes('panel', 'planner'))]));
    const before = rowsOf(project.path, 'SELECT codes FROM coding');
    const uuid = rowsOf(project.path, "SELECT uuid FROM code WHERE id = 'panel'") as { uuid: string }[];
    const moved = sampleCodebook(2, { jury: {}, other: {}, assessor: { survey: {} }, planner: {} });
    command(project, (write) => write.putCodebook(moved, { 'role/jury': uuid[0]?.uuid ?? uuidOf(0) }));
    expect(rowsOf(project.path, 'SELECT codes FROM coding')).toEqual(before);
    expect(rowsOf(project.path, 'SELECT command FROM coding')).toEqual([{ command: 2 }]);
  });
});

function manyCodings(cases: number): fc.Arbitrary<Coding[]> {
  const one = fc
    .record({
      number: fc.integer({ min: 1, max: cases }),
      coder: fc.constantFrom('ada', 'ben'),
      answered: sampleAnswer(),
      rationale: fc.option(fc.string({ minLength: 1 }), { nil: undefined, freq: 4 }),
    })
    .map(({ number, coder, answered, rationale }) => ({
      ...coding(number, answered.variable, answered.answer),
      coder,
      evidence: rationale === undefined ? {} : { rationale },
    }));
  const name = ({ case: number, variable, coder }: Coding): string => `${number} ${variable} ${coder}`;
  // One answer a place, as a file has them; of attributes one a case.
  return fc.uniqueArray(one, {
    minLength: 300,
    maxLength: 600,
    size: 'max',
    selector: (made) => (['country', 'year'].includes(made.variable) ? `${made.case} ${made.variable}` : name(made)),
  });
}
