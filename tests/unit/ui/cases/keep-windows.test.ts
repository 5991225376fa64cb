import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../src/domain/model/result.ts';
import { keepWindows } from '../../../../src/ui/cases/keep-windows.ts';

function windowsOf(total: number, { most = 5, broken = new Set<number>() } = {}) {
  const asked: number[] = [];
  const windows = keepWindows({
    size: 100,
    most,
    ask: (offset) => {
      asked.push(offset);
      return Promise.resolve(broken.has(offset) ? fail('internal', 'broken') : ok({ rows: [], total, all: total }));
    },
  });
  return { asked, windows };
}

describe('windows of rows', () => {
  it('are asked for once, with their neighbours', async () => {
    const { asked, windows } = windowsOf(1000);
    await windows.at(300);
    expect(asked).toEqual([300, 200, 400]);
    await windows.at(400);
    expect(asked).toEqual([300, 200, 400, 500]);
  });

  it('have no neighbours beyond the first and last row', async () => {
    const { asked, windows } = windowsOf(150);
    await windows.at(0);
    await windows.at(100);
    expect(asked).toEqual([0, 100]);
  });

  it('are let go when they were wanted longest ago', async () => {
    const { asked, windows } = windowsOf(10_000, { most: 3 });
    await windows.at(0);
    await windows.at(500);
    await windows.at(0);
    expect(asked).toEqual([0, 100, 500, 400, 600, 0, 100]);
  });

  it('are asked for again where they failed', async () => {
    const broken = new Set([0]);
    const { asked, windows } = windowsOf(100, { broken });
    expect((await windows.at(0)).ok).toBe(false);
    broken.clear();
    expect((await windows.at(0)).ok).toBe(true);
    expect(asked).toEqual([0, 0]);
  });
});
