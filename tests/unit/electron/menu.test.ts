import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/menu.ts';
import type { WindowState } from '../../../src/contract/desktop.ts';

type Item = ReturnType<typeof menuTemplate>[number];

const commands: WindowState['commands'] = [
  { id: 'undo', menu: 'edit', title: 'Undo: R&D', shortcut: 'Mod+Z', whileTyping: false },
  { id: 'code-next', menu: 'screen', title: 'Next case', shortcut: 'J', whileTyping: false },
  { id: 'screen-code', menu: 'go', title: 'Go to Code', shortcut: 'Alt+2', whileTyping: false },
];

function template(platform: NodeJS.Platform, language: 'en' | 'zh' = 'en', done: string[] = []): Item[] {
  const note = (name: string) => (): void => void done.push(name);
  return menuTemplate(
    {
      state: { language, scheme: 'system', screen: 'Code', commands },
      platform,
      recent: [{ path: '/a', title: 'A & B' }],
    },
    {
      run: (command) => void done.push(command),
      openRecent: (path) => void done.push(path),
      clearRecent: note('clear'),
      showLogs: note('logs'),
      checkUpdates: note('updates'),
      about: note('about'),
    },
  );
}

function all(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);
}

function find(items: readonly Item[], id: string): Item | undefined {
  return all(items).find((item) => item.id === id);
}

describe.for(['linux', 'win32', 'darwin'] as const)('the menus on %s', (platform) => {
  it('give every item an id of its own, in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const ids = all(template(platform, language)).map(({ id }) => id);
      expect(ids).not.toContain(undefined);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('hold the commands in their places, with their keys, and do what they say', () => {
    const done: string[] = [];
    const menus = template(platform, 'en', done);
    expect(find(menus, 'command-undo')).toMatchObject({ label: 'Undo: R&&D', accelerator: 'CmdOrCtrl+Z' });
    for (const id of ['command-screen-code', 'recent-0', 'logs', 'updates', 'clear-recent'])
      (find(menus, id)?.click as () => void)();
    expect(done).toEqual(['screen-code', '/a', 'logs', 'updates', 'clear']);
  });

  it('leave letters to whoever types', () => {
    const next = find(template(platform), 'command-code-next');
    const shown = platform === 'darwin' ? undefined : 'J';
    expect(next?.accelerator).toBe(shown);
    if (shown !== undefined) expect(next?.registerAccelerator).toBe(false);
  });
});

describe('the edit menu', () => {
  it('has the undo of texts where nothing else can be undone, and never both', () => {
    const roles = all(template('linux')).map(({ role }) => role);
    expect(roles).toContain('redo');
    expect(roles).not.toContain('undo');
  });
});
