import { describe, expect, it } from 'vitest';
import { projectHandleSchema } from '../../../src/contract/file.ts';
import { createTurns } from '../../../src/core/turns.ts';

const one = projectHandleSchema.parse('one');
const other = projectHandleSchema.parse('other');

describe('createTurns', () => {
  it('starts a change of a project when the one before is over, not sooner', async () => {
    const inTurn = createTurns();
    const told: string[] = [];
    const change = (name: string) => async () => {
      told.push(`${name} starts`);
      await new Promise((resolve) => setImmediate(resolve));
      told.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([inTurn(one, change('a')), inTurn(one, change('b')), inTurn(one, change('c'))])).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(told).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });

  it('keeps one that is asked for between two others behind the second', async () => {
    const inTurn = createTurns();
    const told: string[] = [];
    const change = (name: string, turns: number) => async () => {
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      told.push(name);
    };
    const [a, b] = [inTurn(one, change('a', 1)), inTurn(one, change('b', 9))];
    await a;
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([b, inTurn(one, change('c', 1))]);
    expect(told).toEqual(['a', 'b', 'c']);
  });

  it('does not make one project wait for another', async () => {
    const inTurn = createTurns();
    const never = inTurn(one, () => new Promise<string>(() => undefined));
    expect(await Promise.race([never, inTurn(other, () => Promise.resolve('done'))])).toBe('done');
  });

  it('goes on after a change that throws, and tells only its caller', async () => {
    const inTurn = createTurns();
    const bad = inTurn(one, () => Promise.reject(new Error('boom')));
    const good = inTurn(one, () => Promise.resolve('good'));
    await expect(bad).rejects.toThrow('boom');
    expect(await good).toBe('good');
  });
});
