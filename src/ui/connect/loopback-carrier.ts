import { fail, type Result } from '../../contract/errors.ts';
import type { CallContext, Progress, Send } from '../../contract/method.ts';
import { fromWire, toWire } from '../../contract/wire.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { SessionHeaders } from './enter-session.ts';
import { lost } from './lost.ts';
import { readEvents } from './read-events.ts';

/** Carries calls to the loopback server; hanging up cancels. */
export function loopbackCarrier(headers: SessionHeaders): Send {
  return async (method, input, context) => {
    const { signal } = context;
    try {
      const request = { method: 'POST', headers, body: toWire(input), signal };
      const response = await fetch(`/call/${method}`, request);
      if (!response.ok) return fail('internal', (await response.text()).trim());
      const events = response.headers.get('content-type') === 'text/event-stream' ? response.body : null;
      const reply = events === null ? fromWire(await response.text())?.value : await lastOf(events, context);
      return reply === undefined ? lost : (reply as Result<unknown>);
    } catch {
      return signal.aborted ? fail('cancelled', sentence('program.cancelled')) : lost;
    }
  };
}

async function lastOf(body: ReadableStream<Uint8Array>, context: CallContext): Promise<unknown> {
  let reply: unknown;
  for await (const { event, data } of readEvents(body)) {
    if (event === 'progress') context.progress(data as Progress);
    if (event === 'reply') reply = data;
  }
  return reply;
}
