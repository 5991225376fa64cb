import { request } from 'node:http';
import { expect, it } from 'vitest';
import { callAs, letIn, type Loopback, pageHeaders, startLoopback } from '../../support/loopback.ts';

const rows = 50_000;

function longList(): { readonly name: string; readonly bytes: { readonly $bytes: string } } {
  const lines = ['number,title,country,year'];
  for (let row = 1; row <= rows; row += 1)
    lines.push(`${String(row)},Case ${String(row)},${row % 2 === 0 ? 'UK' : 'Sweden'},${String(1990 + (row % 30))}`);
  return { name: 'long.csv', bytes: { $bytes: Buffer.from(lines.join('\n')).toString('base64') } };
}

/** A job as the page has it: what it tells of on its way, and that it has ended. */
function startJob(server: Loopback, secret: string, [method, input]: readonly [string, unknown]) {
  const headers = Object.entries(pageHeaders(server.port, secret)).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const begun = Promise.withResolvers<undefined>();
  const ended = Promise.withResolvers<string>();
  const job = request(
    {
      host: '127.0.0.1',
      port: server.port,
      path: `/call/${method}`,
      method: 'POST',
      headers: Object.fromEntries(headers),
    },
    (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
        if (text.includes('event: progress')) begun.resolve(undefined);
      });
      response.on('end', () => {
        ended.resolve(text);
      });
    },
  );
  job.end(JSON.stringify(input));
  return { begun: begun.promise, ended: ended.promise };
}

it('a long import lets the server answer whoever else asks, until it is done', async ({ annotate }) => {
  const server = await startLoopback();
  const secret = await letIn(server);
  const made = (await callAs(server, secret, ['example.create', {}])) as { value: { file: string } };
  const opening = { file: made.value.file, access: 'write' };
  const opened = (await callAs(server, secret, ['project.open', opening])) as { value: { project: string } };
  const { project } = opened.value;
  const job = startJob(server, secret, ['cases.import', { project, files: [longList()] }]);
  let done = false;
  void job.ended.then(() => {
    done = true;
  });
  const isDone = (): boolean => done;
  await job.begun;
  const waited: number[] = [];
  const during: unknown[] = [];
  while (!isDone()) {
    const asked = performance.now();
    const answer = await callAs(server, secret, ['project.overview', { project }]);
    waited.push(performance.now() - asked);
    if (!isDone()) during.push(answer);
  }
  expect(await job.ended).toMatch(/event: reply\ndata: \{"ok":true/);
  // One while the list is compared with the project, one before the cases are written.
  expect(during.length).toBeGreaterThanOrEqual(2);
  // Nobody sees half of an import.
  for (const answer of during)
    expect(answer).toMatchObject({ ok: true, value: { counts: { cases: 56, commands: 7 } } });
  const longest = Math.max(...waited).toFixed(0);
  await annotate(
    `${String(during.length)} calls answered during the import of ${String(rows)} rows; longest wait ${longest} ms`,
  );
});
