import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/model/result.ts';
import { readRevision } from '../../src/store/read/read-revision.ts';
import { runCommand } from '../../src/store/run-command.ts';
import { must } from '../support/must.ts';
import { rowsOf } from './support/raw.ts';
import { codes, coding, command, errorCodeOf, sampleProject } from './support/sample.ts';

const entry = { kind: 'code', by: 'ada', summary: 'Ada coded' };

describe('a command', () => {
  it('is one entry of the history and one revision', () => {
    const project = sampleProject();
    const result = runCommand(project, entry, (write) => {
      write.putCodings([coding(1, 'type', codes('public'))]);
      write.putCodings([coding(2, 'type', codes('private'))]);
      return ok('done');
    });
    expect(result).toEqual(ok('done'));
    expect(must(readRevision(project))).toBe(2);
    expect(rowsOf(project.path, 'SELECT seq, kind, by, summary FROM command WHERE seq > 1')).toEqual([
      { seq: 2, kind: 'code', by: 'ada', summary: 'Ada coded' },
    ]);
    expect(rowsOf(project.path, 'SELECT DISTINCT command FROM coding')).toEqual([{ command: 2 }]);
  });

  it('leaves nothing when its work gives a failure', () => {
    const project = sampleProject();
    const result = runCommand(project, entry, (write) => {
      write.putCodings([coding(1, 'type', codes('public'))]);
      return fail('cancelled', 'Stopped.');
    });
    expect(errorCodeOf(result)).toBe('cancelled');
    expect(must(readRevision(project))).toBe(1);
    expect(rowsOf(project.path, 'SELECT * FROM coding')).toEqual([]);
  });

  it('leaves nothing when a write is refused, even if the work would go on', () => {
    const project = sampleProject();
    const result = runCommand(project, entry, (write) => {
      write.putCodings([coding(1, 'type', codes('public'))]);
      write.putCodings([coding(99, 'type', codes('public'))]);
      return ok('never reached');
    });
    expect(result).toMatchObject({ error: { code: 'not-found', message: 'The project has no case 99.' } });
    expect(rowsOf(project.path, 'SELECT * FROM coding')).toEqual([]);
  });

  it('leaves nothing when a mistake is thrown, and the project goes on', () => {
    const project = sampleProject();
    const broken = (): never => {
      throw new TypeError('a mistake');
    };
    expect(() => runCommand(project, entry, broken)).toThrow('a mistake');
    command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    expect(must(readRevision(project))).toBe(2);
  });

  it('leaves no entry when it changes nothing', () => {
    const project = sampleProject();
    const put = (): unknown => command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    expect(put()).toEqual({ written: 1, unchanged: 0 });
    expect(put()).toEqual({ written: 0, unchanged: 1 });
    expect(must(readRevision(project))).toBe(2);
    expect(rowsOf(project.path, 'SELECT * FROM history')).toEqual([]);
  });

  it('does not run inside another: that would let one roll the other back', () => {
    const project = sampleProject();
    const nested = runCommand(project, entry, () => runCommand(project, entry, () => ok(1)));
    expect(errorCodeOf(nested)).toBe('internal');
    expect(must(readRevision(project))).toBe(1);
  });
});
