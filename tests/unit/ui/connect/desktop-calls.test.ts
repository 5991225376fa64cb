import { describe, expect, it } from 'vitest';
import { createDesktopCalls } from '../../../../src/ui/connect/desktop-calls.ts';

type Sent = readonly [id: number, method: string, input: string];

function begin() {
  const sent: Sent[] = [];
  const cancelled: number[] = [];
  const calls = createDesktopCalls({
    call: (...call) => void sent.push(call),
    cancel: (id) => void cancelled.push(id),
  });
  const stop = new AbortController();
  const stages: string[] = [];
  const context = { signal: stop.signal, progress: ({ stage }: { stage: string }) => void stages.push(stage) };
  return { calls, sent, cancelled, stop, stages, context };
}

describe('calls over the bridge of the desktop app', () => {
  it('find their replies by number, in whatever order these come', async () => {
    const { calls, sent, stages, context } = begin();
    const [first, second] = [calls.send('a', { x: 1 }, context), calls.send('b', {}, context)];
    expect(sent).toEqual([
      [1, 'a', '{"x":1}'],
      [2, 'b', '{}'],
    ]);
    calls.hear({ kind: 'progress', id: 1, progress: { stage: 'Half', done: 1 } });
    calls.hear({ kind: 'reply', id: 2, reply: { ok: true, value: 'two' } });
    calls.hear({ kind: 'reply', id: 1, reply: { ok: true, value: 'one' } });
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, value: 'one' },
      { ok: true, value: 'two' },
    ]);
    expect(stages).toEqual(['Half']);
  });

  it('are cancelled there and wait for what came of it', async () => {
    const { calls, cancelled, stop, context } = begin();
    const call = calls.send('a', {}, context);
    stop.abort();
    expect(cancelled).toEqual([1]);
    calls.hear({ kind: 'reply', id: 1, reply: { ok: true, value: 'too late to cancel' } });
    expect(await call).toEqual({ ok: true, value: 'too late to cancel' });
  });

  it('fail when the core is lost, and none of them is sent again', async () => {
    const { calls, sent, context } = begin();
    const call = calls.send('a', {}, context);
    calls.loseAll();
    expect(await call).toMatchObject({ ok: false, error: { code: 'internal' } });
    calls.hear({ kind: 'reply', id: 1, reply: { ok: true, value: 'of a dead core' } });
    expect(sent).toHaveLength(1);
  });

  it('let a window close once none is waited for', async () => {
    const { calls, context } = begin();
    void calls.send('a', {}, context);
    let idle = false;
    const waiting = calls.idle().then(() => (idle = true));
    await Promise.resolve();
    expect(idle).toBe(false);
    calls.hear({ kind: 'reply', id: 1, reply: { ok: true, value: 1 } });
    await waiting;
    expect(idle).toBe(true);
  });
});
