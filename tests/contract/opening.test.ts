import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Call, createClient } from '../../src/contract/client.ts';
import { createDispatch } from '../../src/contract/dispatch.ts';
import { createCore } from '../../src/core/create-core.ts';
import { countingIds, fixedClock } from '../../src/core/system.ts';
import { must } from '../support/must.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A program whose clock stands at the given moment; what it has open is let go when the test has finished. */
function programAt(moment: string, signal = new AbortController().signal): Call {
  const core = createCore({ clock: fixedClock(moment), ids: countingIds(moment) });
  onTestFinished(core.close);
  return createClient(createDispatch(core.handlers), { signal, progress: () => undefined });
}

async function newProject(moment: string): Promise<string> {
  const file = join(temporaryFolder(), 'review.copro');
  must(await programAt(moment)('project.create', { file }));
  return file;
}

const backupsOf = (file: string): string[] => {
  const folder = file.replace(/copro$/, 'backups');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

describe('opening for writing', () => {
  it('backs a project up once a day, not on its first', async () => {
    const file = await newProject('2026-03-01T10:00:00.000Z');
    const openedAt = async (moment: string, access: 'read' | 'write' = 'write'): Promise<string[]> => {
      const call = programAt(moment);
      const opened = must(await call('project.open', { file, access }));
      expect(opened).toMatchObject({ access, warnings: [] });
      must(await call('project.close', { project: opened.project }));
      return backupsOf(file);
    };
    expect(await openedAt('2026-03-02T09:59:00.000Z')).toEqual([]);
    expect(await openedAt('2026-03-02T10:01:00.000Z', 'read')).toEqual([]);
    expect(await openedAt('2026-03-02T10:01:00.000Z')).toEqual(['2026-03-02T10-01-00Z.copro']);
    expect(await openedAt('2026-03-03T10:00:00.000Z')).toHaveLength(1);
    expect(await openedAt('2026-03-03T10:02:00.000Z')).toHaveLength(2);
  });

  it('works without that backup where it cannot be made, and warns', async () => {
    const file = await newProject('2026-03-01T10:00:00.000Z');
    writeFileSync(file.replace(/copro$/, 'backups'), 'in the way');
    const opened = must(await programAt('2026-03-05T10:00:00.000Z')('project.open', { file, access: 'write' }));
    expect(opened.warnings).toEqual([expect.stringMatching(/^Today’s backup could not be made\. .*review\.backups/)]);
  });

  it('lets go of the project where it is cancelled during that backup', async () => {
    const file = await newProject('2026-03-01T10:00:00.000Z');
    const stop = new AbortController();
    stop.abort();
    const cancelled = await programAt('2026-03-05T10:00:00.000Z', stop.signal)('project.open', {
      file,
      access: 'write',
    });
    expect(cancelled).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    must(await programAt('2026-03-05T10:00:00.000Z')('project.open', { file, access: 'write' }));
  });

  it('names who has the project where somebody has it', async () => {
    const file = await newProject('2026-03-01T10:00:00.000Z');
    must(await programAt('2026-03-01T11:00:00.000Z')('project.open', { file, access: 'write' }));
    const second = await programAt('2026-03-01T12:00:00.000Z')('project.open', { file, access: 'write' });
    expect(second).toMatchObject({ ok: false, error: { code: 'project-locked' } });
    const message = second.ok ? '' : second.error.message;
    expect(message).toContain(`(process ${process.pid}), since 2026-03-01T11:00:00.000Z`);
  });
});

describe('opening a damaged project', () => {
  async function withoutDescription(): Promise<{ file: string; backup: string }> {
    const file = await newProject('2026-03-01T10:00:00.000Z');
    const call = programAt('2026-03-01T11:00:00.000Z');
    const { project } = must(await call('project.open', { file, access: 'write' }));
    const { path } = must(await call('backups.create', { project }));
    must(await call('project.close', { project }));
    const bytes = readFileSync(file);
    // The id of the project stands in one row alone.
    const at = bytes.indexOf(must(await call('project.open', { file, access: 'read' })).overview.project.uuid);
    bytes.write('nowhere!', at, 'latin1');
    writeFileSync(file, bytes);
    return { file, backup: path };
  }

  it('gives what can be saved, for reading, says what is missing, and offers the newest sound backup', async () => {
    const { file, backup } = await withoutDescription();
    const call = programAt('2026-03-01T12:00:00.000Z');
    const opened = must(await call('project.open', { file, access: 'write' }));
    expect(opened).toMatchObject({
      access: 'read',
      overview: { project: { title: 'review' }, counts: { variables: expect.any(Number) as number } },
      damage: {
        message: expect.stringContaining(`copro restore "${backup}" "${file}"`) as string,
        losses: [expect.stringContaining('description of the project') as string],
        backup: { path: backup },
      },
    });
    must(await call('codebook.read', { project: opened.project }));
    const refused = await call('groupings.put', {
      project: opened.project,
      file: { name: 'g.json', bytes: new TextEncoder().encode('[]') },
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-writable' } });
  });

  it('comes back by restoring, once it is closed', async () => {
    const { file, backup } = await withoutDescription();
    const call = programAt('2026-03-01T12:00:00.000Z');
    const { project } = must(await call('project.open', { file, access: 'read' }));
    must(await call('project.close', { project }));
    must(await call('backups.restore', { backup, file }));
    expect(must(await call('project.open', { file, access: 'read' })).damage).toBeUndefined();
    expect(must(await call('project.check', { file }))).toEqual({ sound: true, findings: [], mergeTasks: 0 });
  });

  it('leaves nothing in the folder for temporary files once the program has ended', async () => {
    const { file } = await withoutDescription();
    const before = process.env['TMPDIR'];
    const folder = mkdtempSync(join(tmpdir(), 'copro-test-'));
    process.env['TMPDIR'] = folder;
    try {
      const core = createCore({
        clock: fixedClock('2026-03-01T12:00:00.000Z'),
        ids: countingIds('2026-03-01T12:00:00.000Z'),
      });
      must(await createClient(createDispatch(core.handlers))('project.open', { file, access: 'read' }));
      expect(readdirSync(folder)).toHaveLength(1);
      core.close();
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
      rmSync(folder, { recursive: true });
    }
  });
});
