import { writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { must } from '../must.ts';
import { type Life, startLife } from './life.ts';
import type { Message, Orders } from './messages.ts';
import { answerOf, prepareStep } from './stream.ts';

/** Does one step and acknowledges it, in the order that is right, or, in peers that are to be found out, another. */
export type Worker = (step: number, act: () => Promise<string>) => Promise<void>;

/** Said only once it is in the pipe, as the operating system sees it: killed right after, the process has said it. */
export function say(message: Message): void {
  writeSync(1, `${JSON.stringify(message)}\n`);
}

/** Says what a step came to once it is done. */
export const honestly: Worker = async (step, act) => {
  const answer = await act();
  say({ says: 'acknowledges', step, answer });
};

/** The life of a process that is to be killed: waits for its orders, works, closes. */
export async function live(worker: Worker): Promise<void> {
  say({ says: 'ready' });
  const orders = JSON.parse(await text(process.stdin)) as Orders;
  try {
    await work(startLife(orders.path), orders, worker);
  } catch (cause) {
    say({ says: 'cannot', why: cause instanceof Error ? cause.message : String(cause) });
  }
}

async function work(life: Life, { stream, done, last }: Orders, worker: Worker): Promise<void> {
  const take = async (step: number): Promise<void> => {
    const { kind, act } = await prepareStep(life, stream, step);
    say({ says: 'begins', step, kind });
    await worker(step, async () => answerOf(await act()));
  };
  const reopen = async (): Promise<void> => {
    if (life.isOpen()) return;
    say({ says: 'opening' });
    must(await life.open());
    say({ says: 'opened' });
  };
  if (done === 0) await take(1);
  await reopen();
  for (let step = Math.max(done, 1) + 1; step <= last; step += 1) {
    await take(step);
    await reopen();
  }
  say({ says: 'closing' });
  await life.close();
  say({ says: 'closed' });
  life.end();
}
