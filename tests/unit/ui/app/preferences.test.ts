import { describe, expect, it } from 'vitest';
import type { Call } from '../../../../src/contract/client.ts';
import { keepPreferences } from '../../../../src/ui/app/preferences.ts';
import { createShelter } from '../../../../src/ui/app/shelter.ts';
import { draftsName } from '../../../../src/ui/code/drafts-name.ts';

const drafts = draftsName('uuid', 'Ana');

/** The program, which can be gone, and the store of a browser. */
function kit() {
  const taken: Record<string, unknown> = {};
  const store = new Map<string, string>();
  const program = { there: true };
  const call = ((_method: string, input: { readonly name: string; readonly value: unknown }) => {
    if (!program.there) return Promise.resolve({ ok: false, error: { code: 'internal', message: 'gone' } });
    taken[input.name] = input.value;
    return Promise.resolve({ ok: true, value: {} });
  }) as unknown as Call;
  const open = () =>
    keepPreferences(
      call,
      {},
      createShelter({ getItem: (key) => store.get(key) ?? null, setItem: (key, value) => void store.set(key, value) }),
    );
  return { open, program, taken, store };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('what somebody typed', () => {
  it('that the program could not take is there in the next window, and taken then', async () => {
    const { open, program, taken, store } = kit();
    program.there = false;
    const { preferences } = open();
    preferences.set(drafts, ['they met']);
    preferences.set(drafts, ['they met weekly']);
    await settled();
    program.there = true;
    const next = open();
    expect(next.preferences.get(drafts)).toEqual(['they met weekly']);
    await settled();
    expect(taken).toEqual({ [drafts]: ['they met weekly'] });
    expect([...store.values()]).toEqual(['{}']);
  });

  it('is taken once the program is there again', async () => {
    const { open, program, taken } = kit();
    const { preferences, again } = open();
    program.there = false;
    preferences.set(drafts, ['they met']);
    await settled();
    program.there = true;
    again();
    await settled();
    expect(taken).toEqual({ [drafts]: ['they met'] });
  });

  it('alone is sheltered: another habit costs a click', async () => {
    const { open, program, store } = kit();
    program.there = false;
    open().preferences.set('density', 'compact');
    await settled();
    expect([...store.values()].filter((text) => text.includes('density'))).toEqual([]);
  });

  it('does not stand in the way where the store holds something else or can hold nothing', async () => {
    const broken = createShelter({
      getItem: () => '[1, 2',
      setItem: () => {
        throw new Error('full');
      },
    });
    broken.put('name', 1);
    expect(broken.all()).toEqual({});
    await settled();
  });
});
