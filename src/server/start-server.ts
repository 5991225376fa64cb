import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { silent } from '../contract/client.ts';
import { fail, ok, type Result } from '../contract/errors.ts';
import type { Send } from '../contract/method.ts';
import { createHandles, type Handles } from '../core/page/handles.ts';
import type { InterfaceFiles } from '../core/page/interface-files.ts';
import { createPageCarrier } from '../core/page/page-carrier.ts';
import { createAdmission } from './admission.ts';
import { answerRequest, type Parts } from './answer-request.ts';
import { createWindows, type Patience } from './windows.ts';

/** The only address that is ever listened on: no other machine reaches it. */
const loopback = '127.0.0.1';

/** The largest file that is read, written as base64, and a little more. */
const largestBody = 140_000_000;

export type ServerOptions = {
  readonly send: Send;
  readonly shown: InterfaceFiles;
  /** A free one where left out. */
  readonly port?: number;
  readonly patience?: Partial<Patience>;
  readonly now?: () => number;
  readonly largestBody?: number;
};

export type RunningServer = {
  readonly origin: string;
  /** An address that lets one window in, within a minute; it shows the project given, or else the start. */
  readonly launchAddress: (project?: string) => string;
  readonly handles: Handles;
  readonly stop: () => Promise<void>;
  /** Settles once the last window has gone, or nobody came, or `stop` was called. */
  readonly stopped: Promise<void>;
};

/** Starts the loopback server. Fails with conflict where the port asked for is taken. */
export async function startServer(options: ServerOptions): Promise<Result<RunningServer>> {
  const { send, shown, now = Date.now } = options;
  const admission = createAdmission(now);
  const handles = createHandles();
  const over = Promise.withResolvers<undefined>();
  const windows = createWindows(
    { first: 75_000, gone: 10_000, ...options.patience },
    {
      release: (projects) => {
        for (const project of projects) void send('project.close', { project }, silent());
      },
      allGone: () => void stop(),
    },
  );
  const carrier = createPageCarrier({ send, handles, windows });
  const server = listenFor({ admission, carrier, windows, shown, largestBody: options.largestBody ?? largestBody });
  const stop = async (): Promise<void> => {
    windows.end();
    server.closeAllConnections();
    server.close(() => {
      over.resolve(undefined);
    });
    await over.promise;
  };
  const bound = await bind(server, options.port ?? 0);
  if (!bound.ok) {
    windows.end();
    return bound;
  }
  const origin = `http://${loopback}:${String(bound.value)}`;
  const launchAddress = (project?: string): string => {
    const shows = project === undefined ? '' : `&project=${handles.issue(project)}`;
    return `${origin}/#launch=${admission.launchToken()}${shows}`;
  };
  return ok({ origin, launchAddress, handles, stop, stopped: over.promise });
}

function listenFor(parts: Parts): Server {
  const limits = { headersTimeout: 10_000, requestTimeout: 60_000, maxHeaderSize: 16_384 };
  const server = createServer(limits, (request, response) => {
    const address = `${loopback}:${String((server.address() as AddressInfo).port)}`;
    answerRequest({ ...parts, address }, request, response).catch(() => {
      // The page hung up while it was sending, or its file is gone: nobody is left to tell.
      response.destroy();
    });
  });
  server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n'));
  return server;
}

function bind(server: Server, port: number): Promise<Result<number>> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const why = taken ? `Port ${String(port)} is taken. Leave --port out for a free one.` : error.message;
      resolve(fail(taken ? 'conflict' : 'internal', why));
    });
    server.listen(port, loopback, () => {
      resolve(ok((server.address() as AddressInfo).port));
    });
  });
}
