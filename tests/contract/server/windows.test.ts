import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fileOf } from '../../support/core-project.ts';
import { like } from '../../support/like.ts';
import { callAs, enter, letIn, type Loopback, pageHeaders, startLoopback, tokenOf } from '../../support/loopback.ts';

describe('a launch token', () => {
  it('has 256 bits and is another one each time', async () => {
    const server = await startLoopback();
    expect(tokenOf(server)).toMatch(/^[\w-]{43}$/);
    expect(tokenOf(server)).not.toBe(tokenOf(server));
  });

  it('stands where no server, log or link sees it: behind the number sign', async () => {
    const server = await startLoopback();
    const { search, pathname } = new URL(server.launchAddress());
    expect([search, pathname]).toEqual(['', '/']);
  });

  it('lets one window in, once', async () => {
    const server = await startLoopback();
    const token = tokenOf(server);
    expect(JSON.parse((await enter(server.port, token)).text)).toEqual({ secret: like(/^[\w-]{43}$/) });
    expect((await enter(server.port, token)).status).toBe(403);
  });

  it('lives sixty seconds', async () => {
    let now = 0;
    const server = await startLoopback({ now: () => now });
    const [early, late] = [tokenOf(server), tokenOf(server)];
    now = 59_999;
    expect((await enter(server.port, early)).status).toBe(200);
    now = 60_000;
    expect((await enter(server.port, late)).status).toBe(403);
  });

  it('is neither the secret of a session nor any other text', async () => {
    const server = await startLoopback();
    const secret = await letIn(server);
    for (const wrong of [secret, '', 'undefined', tokenOf(server).slice(1)])
      expect((await enter(server.port, wrong)).status).toBe(403);
  });
});

describe('files', () => {
  it('have no path on the page, neither to ask with nor to see', async () => {
    const server = await startLoopback();
    const secret = await letIn(server);
    const made = (await callAs(server, secret, ['example.create', {}])) as { value: { file: string } };
    const path = join(server.home, 'examples', 'Coproduction in 56 cases.copro');
    expect(existsSync(path)).toBe(true);
    expect(made).toEqual({ ok: true, value: { file: like(/^[\w-]{22}$/) } });
    const open = (file: string) => callAs(server, secret, ['project.open', { file, access: 'read' }]);
    expect(await open(made.value.file)).toMatchObject({ ok: true });
    for (const wrong of [path, '', 'AAAAAAAAAAAAAAAAAAAAAA', '../examples/Coproduction in 56 cases.copro'])
      expect(await open(wrong)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('are offered where they are projects, and folders; a name leads to no other folder', async () => {
    const server = await startLoopback();
    const secret = await letIn(server);
    const made = (await callAs(server, secret, ['example.create', {}])) as { value: { file: string } };
    const folder = server.handles.issue(join(server.home, 'examples'));
    const listed = await callAs(server, secret, ['folders.list', { folder }]);
    expect(listed).toMatchObject({
      value: { entries: [{ kind: 'project', name: 'Coproduction in 56 cases.copro', place: made.value.file }] },
    });
    const place = (name: string) => callAs(server, secret, ['folders.place', { folder, name }]);
    expect(await place('../../escape')).toMatchObject({ value: { name: '-..-escape.copro', exists: false } });
    expect(await place('..')).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const { value } = (await place('../../escape')) as { value: { file: string } };
    await callAs(server, secret, ['project.create', { file: value.file, title: 'Escape' }]);
    expect(existsSync(join(server.home, 'examples', '-..-escape.copro'))).toBe(true);
  });

  it('come back as the bytes that they are', async () => {
    const server = await startLoopback();
    const secret = await letIn(server);
    const { project } = await openExample(server, secret);
    const bytes = new TextEncoder().encode('number,title\n77,“Pflege” – 护理\n');
    const file = { name: fileOf('list.csv', bytes).name, bytes: { $bytes: Buffer.from(bytes).toString('base64') } };
    const imported = await callAs(server, secret, ['cases.import', { project, files: [file], dryRun: true }]);
    expect(imported).toMatchObject({ value: { previews: [{ firstRows: [['77', '“Pflege” – 护理']] }] } });
    const out = await callAs(server, secret, ['codebook.export', { project }]);
    const { value } = out as { value: { file: { bytes: { $bytes: string } } } };
    expect(JSON.parse(Buffer.from(value.file.bytes.$bytes, 'base64').toString('utf8'))).toHaveProperty('sections');
  });
});

describe('a job', () => {
  it('tells how far it is, and leaves nothing behind when the page hangs up', async () => {
    const server = await startLoopback();
    const secret = await letIn(server);
    const job = request({
      host: '127.0.0.1',
      port: server.port,
      path: '/call/example.create',
      method: 'POST',
      headers: without(pageHeaders(server.port, secret)),
    });
    job.on('error', () => undefined);
    const heard = new Promise<string>((resolve) => {
      job.once('response', (response) => {
        response
          .setEncoding('utf8')
          .on('error', () => undefined)
          .once('data', resolve);
      });
    });
    job.end('{}');
    expect(await heard).toContain('event: progress\ndata: {"stage":');
    job.destroy();
    await expect.poll(() => leftovers(server)).toEqual([]);
  });
});

describe('windows', () => {
  it('hear of every change of a project, whichever of them made it, and of nothing else', async () => {
    const server = await startLoopback();
    const secret = await letIn(server);
    const one = listen(server, secret, 'window-one');
    const two = listen(server, secret, 'window-two');
    await Promise.all([one.welcome, two.welcome]);
    const { project } = await openExample(server, secret);
    const file = server.handles.issue(join(server.home, 'examples', 'Coproduction in 56 cases.copro'));
    const noted = await callAs(server, secret, ['recents.note', { file, project }]);
    expect(noted).toMatchObject({ ok: true });
    await callAs(server, secret, ['history.mark', { project, name: 'Here' }]);
    const news = { project, revision: 8 };
    await expect.poll(() => [one.changes(), two.changes()]).toEqual([[news], [news]]);
  });

  it('share one writer, which is let go when the last of them closes the project', async () => {
    const server = await startLoopback();
    const secret = await letIn(server);
    const first = await openExample(server, secret);
    const second = await openExample(server, secret);
    expect(second.project).toBe(first.project);
    await callAs(server, secret, ['project.close', first]);
    expect(await callAs(server, secret, ['project.revision', first])).toMatchObject({ ok: true });
    await callAs(server, secret, ['project.close', first]);
    expect(await callAs(server, secret, ['project.revision', first])).toMatchObject({ error: { code: 'not-found' } });
  });

  it('that go away let go of their projects, and the server ends with the last', async () => {
    const server = await startLoopback({ patience: { gone: 100 } });
    const secret = await letIn(server);
    const one = listen(server, secret, 'window-of-a-test');
    const two = listen(server, secret, 'window-two');
    await Promise.all([one.welcome, two.welcome]);
    const opened = await openExample(server, secret);
    one.leave();
    await expect
      .poll(() => callAs(server, secret, ['project.revision', opened]))
      .toMatchObject({ error: { code: 'not-found' } });
    two.leave();
    await server.stopped;
    await expect(enter(server.port, 'x')).rejects.toThrow('ECONNREFUSED');
  });

  it('let go of what they opened once: what was closed before they went stays with the others', async () => {
    const server = await startLoopback({ patience: { gone: 100 } });
    const secret = await letIn(server);
    const going = listen(server, secret, 'window-of-a-test');
    const staying = listen(server, secret, 'window-two');
    await Promise.all([going.welcome, staying.welcome]);
    const opened = await openExample(server, secret);
    await callAs(server, secret, ['project.close', opened]);
    const again = await openExample(server, secret, 'window-two');
    going.leave();
    await wait(500);
    expect(await callAs(server, secret, ['project.revision', again, 'window-two'])).toMatchObject({ ok: true });
  });

  it('are waited for no longer once the first has come', async () => {
    const server = await startLoopback({ patience: { first: 300 } });
    const secret = await letIn(server);
    await listen(server, secret, 'window-of-a-test').welcome;
    await wait(600);
    expect((await enter(server.port, tokenOf(server))).status).toBe(200);
  });

  it('that open something and never listen are let go of as well', async () => {
    const server = await startLoopback({ patience: { gone: 100 } });
    await openExample(server, await letIn(server));
    await server.stopped;
    await expect(enter(server.port, 'x')).rejects.toThrow('ECONNREFUSED');
  });

  it('keep what they opened for as long as they are there, however long', async () => {
    const server = await startLoopback({ patience: { gone: 50 } });
    const secret = await letIn(server);
    const window = listen(server, secret, 'window-of-a-test');
    await window.welcome;
    const opened = await openExample(server, secret);
    await wait(400);
    expect(await callAs(server, secret, ['project.revision', opened])).toMatchObject({ ok: true });
  });

  it('may be loaded again without losing anything', async () => {
    const server = await startLoopback({ patience: { gone: 400 } });
    const secret = await letIn(server);
    const first = listen(server, secret, 'window-of-a-test');
    await first.welcome;
    first.leave();
    const again = listen(server, secret, 'window-again');
    await again.welcome;
    await wait(800);
    expect((await enter(server.port, tokenOf(server))).status).toBe(200);
  });

  it('that never come are not waited for without end', async () => {
    const server = await startLoopback({ patience: { first: 50 } });
    await server.stopped;
    await expect(enter(server.port, 'x')).rejects.toThrow('ECONNREFUSED');
  });
});

async function openExample(server: Loopback, secret: string, window?: string): Promise<{ readonly project: string }> {
  const made = (await callAs(server, secret, ['example.create', {}, window])) as { value: { file: string } };
  const input = { file: made.value.file, access: 'write' };
  const opened = (await callAs(server, secret, ['project.open', input, window])) as { value: { project: string } };
  return { project: opened.value.project };
}

/** What lies where the example would be, hidden names included: it is built there under one. */
function leftovers(server: Loopback): string[] {
  const folder = join(server.home, 'examples');
  return existsSync(folder) ? readdirSync(folder) : ['not begun'];
}

function listen(server: Loopback, secret: string, window: string) {
  const heard: { event: string; data: unknown }[] = [];
  const welcome = Promise.withResolvers<undefined>();
  const headers = without({ ...pageHeaders(server.port, secret), 'x-copro-window': window });
  const line = request({
    host: '127.0.0.1',
    port: server.port,
    path: '/events',
    method: 'POST',
    headers,
    agent: false,
  });
  line.on('error', () => undefined);
  line.on('response', (response) => {
    response.setEncoding('utf8').on('error', () => undefined);
    response.on('data', (text: string) => {
      for (const [, event = '', data = ''] of text.matchAll(/^event: (.*)\ndata: (.*)$/gm))
        heard.push({ event, data: JSON.parse(data) as unknown });
      welcome.resolve(undefined);
    });
  });
  line.end('{}');
  onTestFinished(() => void line.destroy());
  return {
    welcome: welcome.promise,
    changes: () => heard.filter(({ event }) => event === 'changed').map(({ data }) => data),
    leave: () => void line.destroy(),
  };
}

function without(headers: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
