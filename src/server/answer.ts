import type { ServerResponse } from 'node:http';
import { toWire } from '../contract/wire.ts';
import { standingHeaders } from '../core/page/security-headers.ts';
import type { Refusal } from './guard.ts';

/** Answers with a value as JSON. */
export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { ...standingHeaders, 'content-type': 'application/json' }).end(toWire(value));
}

/** Turns a request away in plain words, and hangs up: what else it may be sending is not read. */
export function refuse(response: ServerResponse, { status, reason }: Refusal): void {
  const headers = { ...standingHeaders, 'content-type': 'text/plain; charset=utf-8', connection: 'close' };
  response.writeHead(status, headers).end(`${reason}\n`);
}

/** Sends events one after the other, as long as the page listens. */
export type EventStream = { readonly send: (event: string, value: unknown) => void; readonly end: () => void };

/** Begins an answer that goes on: server-sent events. */
export function startEvents(response: ServerResponse): EventStream {
  response.writeHead(200, { ...standingHeaders, 'content-type': 'text/event-stream' });
  response.flushHeaders();
  return {
    send: (event, value) => {
      if (!response.writableEnded && !response.destroyed) response.write(`event: ${event}\ndata: ${toWire(value)}\n\n`);
    },
    end: () => response.end(),
  };
}
