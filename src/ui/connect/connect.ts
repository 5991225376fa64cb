import { createClient } from '../../contract/client.ts';
import type { Result } from '../../contract/errors.ts';
import { ok } from '../../contract/errors.ts';
import type { Connection } from './connection.ts';
import { desktopBridge, desktopConnection } from './desktop-connection.ts';
import { enterSession } from './enter-session.ts';
import { loopbackCarrier } from './loopback-carrier.ts';
import { listenToEvents } from './server-events.ts';

/** Reaches the core by the carrier that this window has: the bridge of the desktop app, or the server that the page came from. */
export async function connect(): Promise<Result<Connection>> {
  const bridge = desktopBridge();
  if (bridge !== undefined) return ok(desktopConnection(bridge));
  const session = await enterSession();
  if (!session.ok) return session;
  const { headers, startsWith } = session.value;
  const events = listenToEvents(headers);
  return ok({ call: createClient(loopbackCarrier(headers)), ...events, startsWith });
}
