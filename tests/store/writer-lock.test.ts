import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openToRead, openToWrite } from '../../src/store/open-project.ts';
import { must } from '../support/must.ts';
import { filesBeside } from './support/raw.ts';
import { errorCodeOf, sampleProject } from './support/sample.ts';
import { fixedSurroundings } from './support/surroundings.ts';

const script = fileURLToPath(new URL('support/open-elsewhere.ts', import.meta.url));

/** Starts another process that opens the project; resolves once it has said how that went. */
async function elsewhere(path: string): Promise<{ said: string; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [script, path, 'keep'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  onTestFinished(kill);
  const [said] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { said, kill };
}

describe('one writer at a time', () => {
  it('refuses a second writer in this process, and says since when the first has it', () => {
    const first = sampleProject();
    const second = openToWrite(first.path, fixedSurroundings());
    expect(second).toMatchObject({ error: { code: 'project-locked' } });
    expect(second.ok ? '' : second.error.message).toContain('since 2026-01-02T03:04:05.000Z');
  });

  it('lets the next one in once the first has closed, and leaves no lock', () => {
    const first = sampleProject();
    expect(filesBeside(first.path)).toContain('sample.copro-lock');
    first.close();
    expect(filesBeside(first.path)).toEqual(['sample.copro']);
    must(openToWrite(first.path, fixedSurroundings())).close();
  });

  it('lets readers in beside it', () => {
    const first = sampleProject();
    must(openToRead(first.path)).close();
  });

  it('is not let go by readers that come and go, nor by writers that were refused', () => {
    const first = sampleProject();
    for (let round = 0; round < 3; round += 1) {
      must(openToRead(first.path)).close();
      expect(errorCodeOf(openToWrite(first.path, fixedSurroundings()))).toBe('project-locked');
    }
  });

  it('holds between processes, in both directions', async () => {
    const first = sampleProject();
    const refused = await elsewhere(first.path);
    expect(JSON.parse(refused.said)).toEqual({ writing: 'project-locked', reading: 'revision 1' });
    await refused.kill();
    first.close();
    const other = await elsewhere(first.path);
    expect(JSON.parse(other.said)).toEqual({ writing: 'open', reading: 'revision 1' });
    expect(errorCodeOf(openToWrite(first.path, fixedSurroundings()))).toBe('project-locked');
    must(openToRead(first.path)).close();
  });

  it('ends with the process that held it, however that died', async () => {
    const { path, close } = sampleProject();
    close();
    const other = await elsewhere(path);
    await other.kill();
    expect(existsSync(`${path}-lock`)).toBe(true);
    const mine = must(openToWrite(path, fixedSurroundings()));
    mine.close();
    expect(filesBeside(path)).toEqual(['sample.copro']);
  });

  it('is let go even where its file cannot be removed', () => {
    const { path, close } = sampleProject();
    rmSync(`${path}-lock`);
    mkdirSync(`${path}-lock`);
    close();
    rmdirSync(`${path}-lock`);
    must(openToWrite(path, fixedSurroundings())).close();
    expect(filesBeside(path)).toEqual(['sample.copro']);
  });

  it('names the lock when that file is damaged', () => {
    const { path, close } = sampleProject();
    close();
    writeFileSync(`${path}-lock`, 'rubbish '.repeat(100));
    const opened = openToWrite(path, fixedSurroundings());
    expect(opened.ok ? '' : opened.error.message).toContain('sample.copro-lock');
  });
});
