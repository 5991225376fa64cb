import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { startCore } from '../../support/core-project.ts';
import { like } from '../../support/like.ts';
import { must } from '../../support/must.ts';
import { codes, coding, command, sampleProject } from '../support/sample.ts';

/** A folder in which a project was lost while it was written: its log and a backup are there, the file is not. */
async function lostFile(): Promise<{ path: string; folder: string; log: Buffer; backup: string }> {
  const project = sampleProject();
  const { path } = project;
  const call = startCore();
  const { project: handle } = must(await call('project.open', { file: path, access: 'read' }));
  const { path: backup } = must(await call('backups.create', { project: handle }));
  must(await call('project.close', { project: handle }));
  command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
  const log = readFileSync(`${path}-wal`);
  project.close();
  rmSync(path);
  writeFileSync(`${path}-wal`, log);
  return { path, folder: dirname(path), log, backup };
}

describe('a log without its project file', () => {
  it('is named wherever the project is asked for, with the backup to restore, and stays as it is', async () => {
    const { path, log } = await lostFile();
    const call = startCore();
    const opened = await call('project.open', { file: path, access: 'write' });
    expect(opened).toMatchObject({
      ok: false,
      error: {
        code: 'damaged-project',
        message: like(/its log is: .*-wal \([\d,]+ bytes\).*The newest sound backup/s),
      },
    });
    expect(must(await call('project.check', { file: path }))).toMatchObject({
      sound: false,
      findings: [{ message: like(/put the file back beside it/) }],
      backup: { holds: { cases: 3 } },
    });
    expect(must(await call('backups.list', { file: path })).backups).toHaveLength(1);
    expect(readFileSync(`${path}-wal`).equals(log)).toBe(true);
    const checked = copro(dirname(path), 'check', path);
    expect([checked.code, checked.stdout]).toEqual([5, like(/its log is[\s\S]*copro restore/)]);
  });

  it('is not destroyed by a new project of that name', async () => {
    const { path, log } = await lostFile();
    expect(await startCore()('project.create', { file: path })).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: like(/would destroy it/) },
    });
    expect([existsSync(path), readFileSync(`${path}-wal`).equals(log)]).toEqual([false, true]);
  });

  it('is kept aside where a backup takes the place of the file', async () => {
    const { path, log, backup, folder } = await lostFile();
    const call = startCore();
    const { kept } = must(await call('backups.restore', { backup, file: path, by: 'Ada' }));
    expect(kept === undefined ? undefined : readFileSync(kept).equals(log)).toBe(true);
    expect(must(await call('project.check', { file: path }))).toMatchObject({ sound: true });
    expect(readdirSync(folder).filter((name) => name.endsWith('-wal'))).toEqual([]);
  });
});
