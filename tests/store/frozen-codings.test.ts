import { describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/model/result.ts';
import { undo } from '../../src/store/history/undo.ts';
import type { WritableProject } from '../../src/store/project-file.ts';
import { readReview } from '../../src/store/read/read-review.ts';
import { runCommand } from '../../src/store/run-command.ts';
import { must } from '../support/must.ts';
import { rowsOf, withRaw } from './support/raw.ts';
import { codes, coding, command, errorCodeOf, sampleCodebook, sampleProject } from './support/sample.ts';

const at = '2026-01-01T00:00:00.000Z';
const round = {
  uuid: '01900005-0000-7000-8000-000000000009',
  title: 'Pilot',
  codebookVersion: 1,
  cases: [1, 2],
  coders: ['ada', 'ben'],
  opened: at,
  frozen: [],
};

/** Ada has done case 1 of a round of two cases. */
function begun(): WritableProject {
  const project = sampleProject(3);
  command(project, (write) => {
    write.putCodings([coding(1, 'type', codes('public')), coding(2, 'type', codes('private'))]);
    write.putRounds([round]);
  });
  command(project, (write) => write.putDone({ round: round.uuid, coder: 'ada', cases: [1], at }));
  return project;
}

const frozenIn = (project: WritableProject): unknown => must(readReview(project)).rounds[0]?.frozen;

describe('a frozen coding', () => {
  it('stays when its round is written again without it', () => {
    const project = begun();
    command(project, (write) => write.putRounds([{ ...round, closed: at }]));
    expect(frozenIn(project)).toEqual([coding(1, 'type', codes('public'))]);
  });

  it('is not written over by another answer', () => {
    const project = begun();
    const other = { ...round, frozen: [coding(1, 'type', codes('private'))] };
    const entry = { kind: 'test', by: 'tests', summary: 'A test' };
    const written = runCommand(project, entry, (write) => {
      write.putRounds([other]);
      return ok(undefined);
    });
    expect(errorCodeOf(written)).toBe('conflict');
    expect(frozenIn(project)).toEqual([coding(1, 'type', codes('public'))]);
  });

  it.each(['DELETE FROM frozen_coding', "UPDATE frozen_coding SET page = '1', command = 9"])(
    'is refused to %s, by whatever command but an undo',
    (sql) => {
      const { path, close } = begun();
      close();
      withRaw(path, (database) => {
        const begin = (seq: number, kind: string): void => {
          database.exec(
            `INSERT INTO command (seq, uuid, kind, at, by, summary) VALUES (${seq}, '${kind}', '${kind}', '', 'x', 'y')`,
          );
        };
        for (const [index, kind] of ['code', 'round', 'import', 'codebook', 'merge'].entries()) {
          begin(index + 4, kind);
          expect(() => database.exec(sql)).toThrow('only added to');
        }
        begin(9, 'undo');
        database.exec(sql);
      });
      expect(rowsOf(path, "SELECT count(*) AS kept FROM history WHERE table_name = 'frozen_coding'")).toEqual([
        { kept: 1 },
      ]);
    },
  );

  it('has several codes of a single choice under an earlier version alone', () => {
    const project = begun();
    const frozen = [coding(2, 'type', codes('public', 'private'))];
    const put = (): string | undefined =>
      errorCodeOf(
        runCommand(project, { kind: 'test', by: 'tests', summary: 'A test' }, (write) => {
          write.putRounds([{ ...round, closed: at, frozen }]);
          return ok(undefined);
        }),
      );
    expect(put()).toBe('invalid-input');
    command(project, (write) => {
      write.putRounds([{ ...round, closed: at }]);
      write.putCodebook(sampleCodebook(2));
    });
    expect(put()).toBeUndefined();
  });

  it('goes with the undo of its mark, and leaves its row in the history', () => {
    const project = begun();
    must(undo(project, { kind: 'latest' }, 'ada'));
    expect(frozenIn(project)).toEqual([]);
    expect(rowsOf(project.path, "SELECT operation FROM history WHERE table_name = 'frozen_coding'")).toEqual([
      { operation: 'delete' },
    ]);
  });
});

describe('what is marked done', () => {
  it('may be given again as it is, together with what is not done yet', () => {
    const project = begun();
    const again = [coding(1, 'type', codes('public')), coding(2, 'type', codes('public'))];
    expect(command(project, (write) => write.putCodings(again))).toEqual({ written: 1, unchanged: 1 });
    const entry = { kind: 'test', by: 'tests', summary: 'A test' };
    const refused = runCommand(project, entry, (write) =>
      ok(write.putCodings([1, 2].map((number) => coding(number, 'type', codes('private'))))),
    );
    expect(refused.ok ? [] : refused.error.details).toMatchObject({ problems: [{}] });
  });

  it('is refused to be deleted, while another case is not', () => {
    const project = begun();
    const remove = (number: number): string | undefined =>
      errorCodeOf(
        runCommand(project, { kind: 'test', by: 'tests', summary: 'A test' }, (write) =>
          ok(write.deleteCodings([{ case: number, variable: 'type', coder: 'ada' }])),
        ),
      );
    expect(remove(1)).toBe('conflict');
    expect(remove(2)).toBeUndefined();
    expect(remove(1)).toBe('conflict');
  });
});
