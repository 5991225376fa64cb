import type { ServerResponse } from 'node:http';
import type { CallContext } from '../contract/method.ts';
import { kindOf, type PageCall, type PageCarrier } from '../core/page/page-carrier.ts';
import { answerJson, startEvents } from './answer.ts';

/** Answers a call of the page. A job answers with events; hanging up cancels it. */
export async function answerCall(carry: PageCarrier, asked: PageCall, response: ServerResponse): Promise<void> {
  const stop = new AbortController();
  response.once('close', () => {
    stop.abort();
  });
  const events = kindOf(asked.method) === 'job' ? startEvents(response) : undefined;
  const context: CallContext = {
    signal: stop.signal,
    progress: (progress) => events?.send('progress', progress),
  };
  const { reply, afterwards } = await carry(asked, context);
  if (events === undefined) answerJson(response, 200, reply);
  else {
    events.send('reply', reply);
    events.end();
  }
  await afterwards();
}
