import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLog } from '../../../electron/log.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the log', () => {
  it('keeps what happened, newest last', () => {
    const log = openLog(join(temporaryFolder(), 'logs', 'x.log'), () => '2026-03-02T09:30:00.000Z');
    log.note('started');
    log.note('core stopped', { code: 9 });
    expect(log.tail(1)).toBe('{"at":"2026-03-02T09:30:00.000Z","event":"core stopped","code":9}');
  });

  it('makes room when it has grown large, and keeps three files at most', () => {
    const folder = temporaryFolder();
    const log = openLog(join(folder, 'x.log'), () => 'now');
    const long = 'x'.repeat(100_000);
    for (let count = 0; count < 40; count += 1) log.note('long', { long, count });
    expect(readdirSync(folder).sort()).toEqual(['x.log', 'x.log.1', 'x.log.2']);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(510_000);
    expect(log.tail(1)).toContain('"count":39');
  });
});
