import { describe, expect, it } from 'vitest';
import type { Call } from '../../../../src/contract/client.ts';
import { keepPreferences } from '../../../../src/ui/app/preferences.ts';
import { createShelter } from '../../../../src/ui/app/shelter.ts';
import { draftsName } from '../../../../src/ui/code/drafts-name.ts';

const drafts = draftsName('uuid', 'Ana');

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What the program takes late. */
const slow = 'they';

/** The program, which can be gone, and the store of a browser. */
function kit() {
  const taken: Record<string, unknown> = {};
  const store = new Map<string, string>();
  const program = { there: true };
  const call = (async (_method: string, input: { readonly name: string; readonly value: unknown }) => {
    if (input.value === slow) await settled();
    if (!program.there && input.value !== slow) return { ok: false, error: { code: 'internal', message: 'gone' } };
    taken[input.name] = input.value;
    return { ok: true, value: {} };
  }) as unknown as Call;
  const open = () =>
    keepPreferences(
      call,
      { theme: 'dark' },
      createShelter({ getItem: (key) => store.get(key) ?? null, setItem: (key, value) => void store.set(key, value) }),
    );
  return { open, program, taken, store };
}

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

  it('stays sheltered where an older word of it is taken later', async () => {
    const { open, program, store } = kit();
    program.there = false;
    const { preferences } = open();
    preferences.set(drafts, slow);
    preferences.set(drafts, 'they met');
    await settled();
    await settled();
    expect([...store.values()]).toEqual([JSON.stringify({ [drafts]: 'they met' })]);
  });

  it('in one project does not displace what was typed in another, nor what else is known', async () => {
    const { open, program } = kit();
    program.there = false;
    const { preferences } = open();
    const other = draftsName('other', 'Ana');
    preferences.set(drafts, 'they met');
    preferences.set(other, 'we met');
    await settled();
    for (const one of [preferences, open().preferences])
      expect([drafts, other, 'theme'].map((name) => one.get(name))).toEqual(['they met', 'we met', 'dark']);
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
