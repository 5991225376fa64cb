import { createClient, silent } from '../../contract/client.ts';
import type { DesktopMethod, DesktopNews } from '../../contract/desktop.ts';
import { bridgeName, type DesktopBridge } from '../../contract/desktop-bridge.ts';
import { fromWire } from '../../contract/wire.ts';
import type { Connection, News } from './connection.ts';
import type { Desktop } from './desktop.ts';
import { createDesktopCalls } from './desktop-calls.ts';
import { joining } from './joining.ts';
import { settle } from './settle.ts';
import { createWishes } from './wishes.ts';

/** The bridge that the desktop app has put into this page; undefined in a browser. */
export function desktopBridge(): DesktopBridge | undefined {
  return (globalThis as { readonly [bridgeName]?: DesktopBridge })[bridgeName];
}

/** Reaches the core of the desktop app, and what only a desktop has, over its bridge. */
export function desktopConnection(bridge: DesktopBridge): Connection {
  const calls = createDesktopCalls(bridge);
  const listeners = new Set<(news: News) => void>();
  const watchers = new Set<(reachable: boolean) => void>();
  const wishes = createWishes();
  const ask = async (method: DesktopMethod, input: unknown): Promise<unknown> => {
    const reply = await calls.send(method, input, silent());
    return reply.ok ? reply.value : undefined;
  };
  const hearOfCore = (state: 'lost' | 'back'): void => {
    if (state === 'lost') calls.loseAll();
    for (const watcher of watchers) watcher(state === 'back');
    if (state === 'back') for (const listener of listeners) listener('restarted');
  };
  const hear = (news: DesktopNews): void => {
    switch (news.kind) {
      case 'reply':
      case 'progress':
        calls.hear(news);
        return;
      case 'changed':
        for (const listener of listeners) listener(news);
        return;
      case 'core':
        hearOfCore(news.state);
        return;
      case 'closing':
        void settle(calls.idle).then(() => ask('desktop.settled', {}));
        return;
      case 'run':
      case 'open':
      case 'refused':
        wishes.tell(news);
    }
  };
  bridge.subscribe((text) => {
    const news = fromWire(text);
    // Both sides of the bridge are ours: what comes over it has the form of the contract.
    if (news !== undefined) hear(news.value as DesktopNews);
  });
  return {
    call: createClient(calls.send),
    listen: joining(listeners),
    watch: joining(watchers),
    startsWith: takeStart(),
    desktop: { ...desktopOf(ask), listen: wishes.listen },
  };
}

function desktopOf(ask: (method: DesktopMethod, input: unknown) => Promise<unknown>): Omit<Desktop, 'listen'> {
  const choose = async (method: DesktopMethod, input: unknown): Promise<string | undefined> =>
    ((await ask(method, input)) as { readonly file?: string } | undefined)?.file;
  return {
    chooseProject: () => choose('desktop.choose-project', {}),
    choosePlace: (name) => choose('desktop.choose-place', { name }),
    showState: (state) => void ask('desktop.show-state', state),
    editText: (step) => void ask('desktop.edit-text', { step }),
  };
}

/** The project that the address names, which is then taken out of it: what is shown has an address of its own. */
function takeStart(): string | undefined {
  const project = new URLSearchParams(location.hash.slice(1)).get('project') ?? undefined;
  if (project !== undefined) history.replaceState(null, '', location.pathname);
  return project;
}
