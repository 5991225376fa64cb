import { fromWire } from '../../contract/wire.ts';

export type ServerEvent = { readonly event: string; readonly data: unknown };

/** The events of an answer that goes on, one by one as they come. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let waiting = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    waiting += decoder.decode(value, { stream: true });
    const blocks = waiting.split('\n\n');
    waiting = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = /^event: (.*)$/m.exec(block)?.[1];
      const data = fromWire(/^data: (.*)$/m.exec(block)?.[1] ?? '');
      if (event !== undefined && data !== undefined) yield { event, data: data.value };
    }
  }
}
