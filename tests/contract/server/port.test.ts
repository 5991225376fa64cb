import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createDispatch } from '../../../src/contract/dispatch.ts';
import { createCore } from '../../../src/core/create-core.ts';
import { systemClock, systemIds } from '../../../src/core/system.ts';
import { startWhereItWas } from '../../../src/server/start-where-it-was.ts';
import { must } from '../../support/must.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const shown = { find: () => undefined } as never;

it('the server is found where it was the last time, or elsewhere where somebody else is there now', async () => {
  const core = createCore({ clock: systemClock, ids: systemIds }, temporaryFolder());
  onTestFinished(core.close);
  const options = { send: createDispatch(core.handlers), shown };
  const first = must(await startWhereItWas(options, undefined));
  await first.stop();
  const second = must(await startWhereItWas(options, undefined));
  expect(second.origin).toBe(first.origin);
  const beside = must(await startWhereItWas(options, undefined));
  expect(beside.origin).not.toBe(first.origin);
  await Promise.all([second.stop(), beside.stop()]);
  const third = must(await startWhereItWas(options, undefined));
  expect(third.origin).toBe(first.origin);
  await third.stop();
});

it('a port that is asked for is that one, or none', async () => {
  const core = createCore({ clock: systemClock, ids: systemIds }, temporaryFolder());
  onTestFinished(core.close);
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const options = { send: createDispatch(core.handlers), shown };
  const refused = await startWhereItWas(options, port);
  expect(refused).toMatchObject({ ok: false, error: { code: 'conflict' } });
});
