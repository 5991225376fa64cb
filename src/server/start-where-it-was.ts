import { silent } from '../contract/client.ts';
import type { Result } from '../contract/errors.ts';
import { type RunningServer, type ServerOptions, startServer } from './start-server.ts';

const name = 'server.port';

/**
 * Starts the server at the port asked for; else where it was the last time, if that port is free, because a browser keeps what a page
 * could not save under its address; else at any free one.
 */
export async function startWhereItWas(
  options: Omit<ServerOptions, 'port'>,
  wanted: number | undefined,
): Promise<Result<RunningServer>> {
  if (wanted !== undefined) return startServer({ ...options, port: wanted });
  const port = await lastPort(options);
  const there = port === undefined ? undefined : await startServer({ ...options, port });
  if (there?.ok === true) return there;
  const server = await startServer(options);
  // Where the last port is taken, perhaps by a window of this person, the next start tries it again.
  if (server.ok && port === undefined)
    await options.send('preferences.write', { name, value: Number(new URL(server.value.origin).port) }, silent());
  return server;
}

async function lastPort({ send }: Pick<ServerOptions, 'send'>): Promise<number | undefined> {
  const read = await send('preferences.read', {}, silent());
  const port = read.ok ? (read.value as Readonly<Record<string, unknown>>)[name] : undefined;
  return typeof port === 'number' && Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}
