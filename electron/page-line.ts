import * as z from 'zod';
import type { DesktopNews } from '../src/contract/desktop.ts';
import { fail, sentence } from '../src/contract/errors.ts';
import { fromWire, toWire } from '../src/contract/wire.ts';
import { kindOf, type PageCarrier } from '../src/core/page/page-carrier.ts';
import type { FromCore } from './core-messages.ts';

const askedSchema = z.union([
  z.strictObject({ call: z.int(), method: z.string().max(100), input: z.string() }),
  z.strictObject({ cancel: z.int() }),
]);

type Line = {
  readonly window: string;
  readonly carry: PageCarrier;
  readonly send: (news: string) => void;
  readonly tellMain: (message: FromCore) => void;
};

/** What a page asks over its port, answered. */
export type PageLine = {
  readonly hear: (message: unknown) => void;
  readonly stopJobs: () => void;
  readonly end: () => void;
};

/** Tells of progress no more often than anybody sees, in milliseconds. */
const pause = 100;

/** Answers what one page asks over its port. Ending it cancels whatever is under way. */
export function createPageLine({ window, carry, send, tellMain }: Line): PageLine {
  const running = new Map<number, { readonly stop: AbortController; readonly job: boolean }>();
  const news = (said: DesktopNews): void => {
    send(toWire(said));
  };
  const jobs = () => [...running.values()].filter(({ job }) => job);
  const tellBusy = (share?: number): void => {
    tellMain({ kind: 'busy', window, jobs: jobs().length, share });
  };
  const watchProgress = (id: number) => {
    let told = 0;
    return (progress: { readonly stage: string; readonly done: number; readonly total?: number }): void => {
      news({ kind: 'progress', id, progress });
      const now = performance.now();
      if (now - told < pause) return;
      told = now;
      tellBusy(progress.total === undefined ? undefined : progress.done / progress.total);
    };
  };
  const call = async (id: number, method: string, text: string): Promise<void> => {
    const parsed = fromWire(text);
    if (parsed === undefined) {
      news({ kind: 'reply', id, reply: fail('invalid-input', sentence('program.no-json')) });
      return;
    }
    const stop = new AbortController();
    const job = kindOf(method) === 'job';
    running.set(id, { stop, job });
    if (job) tellBusy();
    const { reply, afterwards } = await carry(
      { method, window, input: parsed.value },
      { signal: stop.signal, progress: watchProgress(id) },
    );
    running.delete(id);
    if (job) tellBusy();
    if (!reply.ok && reply.error.code !== 'cancelled') tellMain({ kind: 'failed', method, code: reply.error.code });
    news({ kind: 'reply', id, reply });
    await afterwards();
  };
  return {
    hear: (message) => {
      const asked = askedSchema.safeParse(message);
      if (!asked.success) return;
      if ('cancel' in asked.data) running.get(asked.data.cancel)?.stop.abort();
      else void call(asked.data.call, asked.data.method, asked.data.input);
    },
    stopJobs: () => {
      for (const { stop } of jobs()) stop.abort();
    },
    end: () => {
      for (const { stop } of running.values()) stop.abort();
    },
  };
}
