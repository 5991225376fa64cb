import { describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/model/result.ts';
import type { WritableProject } from '../../src/store/project-file.ts';
import { runCommand } from '../../src/store/run-command.ts';
import { appendCodings, type Appending } from '../../src/store/write/append-codings.ts';
import { like } from '../support/like.ts';
import { rowsOf } from './support/raw.ts';
import { coding, command, sampleCases, sampleProject } from './support/sample.ts';

const cases = 1500;
const triggers = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name";

/** A number in that state, beside those codes, for every case. */
function saying(state: string, codes: string | null): Appending['answers'] {
  return Array.from({ length: cases }, () => ({ state, codes, number: 1, text: null, other: null }));
}

/** Codings of a number by Ada on every case, written at once; `change` spoils them first. */
function append(project: WritableProject, change: Partial<Appending>): unknown {
  const empty = { state: 'coded', codes: null, text: null, other: null };
  const caseKeys = sampleCases(cases).map(({ number }) => number);
  const answers = caseKeys.map((key) => ({ ...empty, number: key / 3 }));
  return runCommand(project, { kind: 'code', by: 'ada', summary: 'Coded many' }, () => {
    const latest = Number(project.writer.statement('SELECT max(seq) FROM command').pluck().get());
    const appending = { variable: 5, coder: 1, version: 1, command: latest, caseKeys, answers, ...change };
    return ok(appendCodings(project.writer, appending));
  });
}

describe('codings appended in one statement', () => {
  it('are what they are one by one, to the last digit, and leave the guards standing', () => {
    const [whole, pieces] = [sampleProject(cases), sampleProject(cases)];
    const before = rowsOf(whole.path, triggers);
    expect(append(whole, {})).toEqual(ok(cases));
    expect(rowsOf(whole.path, triggers)).toEqual(before);
    command(pieces, (write) => {
      for (let number = 1; number <= cases; number += 1)
        write.putCodings([coding(number, 'people', { kind: 'number', value: number / 3 })]);
    });
    expect(rowsOf(whole.path, 'SELECT * FROM coding')).toEqual(rowsOf(pieces.path, 'SELECT * FROM coding'));
  });

  it.each([
    [
      'of a case that is not there',
      { caseKeys: [...sampleCases(cases - 1).map(({ number }) => number), 9999] },
      '1,499 are of a case',
    ],
    ['under an earlier command', { command: 1 }, 'only 0 are'],
    ['under a command to come', { command: 7 }, 'only 0 are'],
    ['of a variable that is not there', { variable: 77 }, 'FOREIGN KEY'],
    ['by a coder who is not there', { coder: 77 }, 'FOREIGN KEY'],
    ['under a version that never was', { version: 77 }, 'FOREIGN KEY'],
    ['in a state of no answer', { answers: saying('maybe', null) }, 'CHECK'],
    ['with two values', { answers: saying('coded', '1') }, 'CHECK'],
  ] as const)('are refused whole %s', (_, change, words) => {
    const project = sampleProject(cases);
    const before = rowsOf(project.path, triggers);
    expect(append(project, change)).toMatchObject({ ok: false, error: { message: like(new RegExp(words, 'u')) } });
    expect(rowsOf(project.path, 'SELECT * FROM coding')).toEqual([]);
    expect(rowsOf(project.path, triggers)).toEqual(before);
    expect(rowsOf(project.path, 'SELECT max(seq) AS seq FROM command')).toEqual([{ seq: 1 }]);
  });

  it('meet those of the same cases in a command of their own', () => {
    const project = sampleProject(cases);
    const all = (value: number) =>
      sampleCases(cases).map(({ number }) => coding(number, 'people', { kind: 'number', value }));
    expect(command(project, (write) => write.putCodings(all(1)))).toEqual({ written: cases, unchanged: 0 });
    expect(command(project, (write) => write.putCodings(all(1)))).toEqual({ written: 0, unchanged: cases });
    expect(command(project, (write) => write.putCodings(all(2)))).toEqual({ written: cases, unchanged: 0 });
    expect(rowsOf(project.path, 'SELECT command, count(*) AS n FROM history GROUP BY 1')).toEqual([
      { command: 3, n: cases },
    ]);
  });
});
