import type { Changed, Connection, News } from './connection.ts';
import type { SessionHeaders } from './enter-session.ts';
import { joining } from './joining.ts';
import { readEvents } from './read-events.ts';

const pause = 1000;

/** Keeps a line to the server open, so that it knows of this window and this window of every change. */
export function listenToEvents(headers: SessionHeaders): Pick<Connection, 'listen' | 'watch'> {
  const listeners = new Set<(news: News) => void>();
  const watchers = new Set<(reachable: boolean) => void>();
  const tell = (news: News): void => {
    for (const listener of listeners) listener(news);
  };
  const notice = (reachable: boolean): void => {
    for (const watcher of watchers) watcher(reachable);
  };
  void keepListening(headers, { tell, notice });
  return { listen: joining(listeners), watch: joining(watchers) };
}

type Line = { readonly tell: (news: News) => void; readonly notice: (reachable: boolean) => void };

async function keepListening(headers: SessionHeaders, { tell, notice }: Line): Promise<never> {
  for (let again = false; ; again = true) {
    try {
      const { ok, body } = await fetch('/events', { method: 'POST', headers, body: '{}' });
      if (ok && body !== null) {
        for await (const { event, data } of readEvents(body)) {
          if (event === 'welcome') {
            notice(true);
            if (again) tell('missed');
          }
          if (event === 'changed') tell(data as Changed);
        }
      }
    } catch {
      // The server is gone, or not yet back; both are told alike.
    }
    notice(false);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
