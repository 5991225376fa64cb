import type { DesktopNews } from '../../contract/desktop.ts';
import type { DesktopBridge } from '../../contract/desktop-bridge.ts';
import { fail, type Result } from '../../contract/errors.ts';
import type { CallContext, Send } from '../../contract/method.ts';
import { toWire } from '../../contract/wire.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { coreStopped } from './lost.ts';

type Waiting = { readonly settle: (reply: Result<unknown>) => void; readonly context: CallContext };

/** Calls over the bridge of the desktop app, each under a number of its own. */
export type DesktopCalls = {
  readonly send: Send;
  readonly hear: (news: Extract<DesktopNews, { readonly kind: 'reply' | 'progress' }>) => void;
  /** Fails whatever waits for a core that is gone. Nothing is sent a second time. */
  readonly loseAll: () => void;
  /** Settles once nothing is waited for. */
  readonly idle: () => Promise<void>;
};

/** Starts with nothing under way. */
export function createDesktopCalls(bridge: Pick<DesktopBridge, 'call' | 'cancel'>): DesktopCalls {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const onIdle: (() => void)[] = [];
  const settle = (id: number, reply: Result<unknown>): void => {
    const call = waiting.get(id);
    waiting.delete(id);
    call?.settle(reply);
    if (waiting.size > 0) return;
    for (const tell of onIdle.splice(0)) tell();
  };
  return {
    send: (method, input, context) => {
      last += 1;
      const id = last;
      const { signal } = context;
      if (signal.aborted) return Promise.resolve(fail('cancelled', sentence('program.cancelled')));
      return new Promise((resolve) => {
        const cancel = (): void => bridge.cancel(id);
        signal.addEventListener('abort', cancel, { once: true });
        const end = (reply: Result<unknown>): void => {
          signal.removeEventListener('abort', cancel);
          resolve(reply);
        };
        waiting.set(id, { settle: end, context });
        bridge.call(id, method, toWire(input));
      });
    },
    hear: (news) => {
      if (news.kind === 'reply') settle(news.id, news.reply);
      else waiting.get(news.id)?.context.progress(news.progress);
    },
    loseAll: () => {
      for (const id of [...waiting.keys()]) settle(id, coreStopped);
    },
    idle: () =>
      waiting.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            onIdle.push(resolve);
          }),
  };
}
