import type { MessagePortMain } from 'electron';
import { silent } from '../src/contract/client.ts';
import { createDispatch } from '../src/contract/dispatch.ts';
import type { ProjectHandle } from '../src/contract/file.ts';
import type { Send } from '../src/contract/method.ts';
import { toWire } from '../src/contract/wire.ts';
import { createCore } from '../src/core/create-core.ts';
import { createHandles } from '../src/core/page/handles.ts';
import { createPageCarrier, type PageCarrier, type Windows } from '../src/core/page/page-carrier.ts';
import { systemClock, systemIds } from '../src/core/system.ts';
import type { FromCore, ToCore } from './core-messages.ts';
import { createPageLine, type PageLine } from './page-line.ts';

// The utility process: the core, and a port to each window. Everything else about windows is told by the main process.

type OpenWindow = {
  readonly port: MessagePortMain;
  readonly line: PageLine;
  readonly projects: ProjectHandle[];
};

const core = createCore({ clock: systemClock, ids: systemIds });
const dispatch = createDispatch(core.handlers);
const open = new Map<string, OpenWindow>();
const { parentPort } = process;

function tellMain(message: FromCore): void {
  parentPort.postMessage(message);
}

/** Which file each project is, for the frame of a window and the system's list of recent files. */
const paths = new Map<ProjectHandle, string>();

const send: Send = async (method, input, context) => {
  const reply = await dispatch(method, input, context);
  if (reply.ok && method === 'project.open')
    paths.set((reply.value as { project: ProjectHandle }).project, (input as { file: string }).file);
  return reply;
};

const windows: Windows = {
  hold: (window, project) => {
    open.get(window)?.projects.push(project);
    tellMain({ kind: 'opened', window, path: paths.get(project) ?? '' });
  },
  letGo: (window, project) => {
    const projects = open.get(window)?.projects ?? [];
    const at = projects.indexOf(project);
    if (at >= 0) projects.splice(at, 1);
  },
  tell: (kind, news) => {
    for (const { port } of open.values()) port.postMessage(toWire({ kind, ...news }));
  },
};

function admit(window: string, port: MessagePortMain, carry: PageCarrier): void {
  const line = createPageLine({
    window,
    carry,
    send: (news) => {
      port.postMessage(news);
    },
    tellMain,
  });
  const here: OpenWindow = { port, line, projects: [] };
  open.set(window, here);
  port.on('message', ({ data }) => {
    line.hear(data);
  });
  port.once('close', () => {
    line.end();
    if (open.get(window) === here) open.delete(window);
    for (const project of here.projects) void dispatch('project.close', { project }, silent());
  });
  port.start();
}

let handles = createHandles();
let carry = createPageCarrier({ send, handles, windows });

parentPort.on('message', ({ data, ports: [port] }) => {
  const message = data as ToCore;
  switch (message.kind) {
    case 'begin':
      handles = createHandles(message.handles, (issued) => {
        tellMain({ kind: 'issued', issued });
      });
      carry = createPageCarrier({ send, handles, windows });
      return;
    case 'window':
      if (port !== undefined) admit(message.window, port, carry);
      return;
    case 'offer':
      tellMain({ kind: 'offered', ask: message.ask, handle: handles.issue(message.path) });
      return;
    case 'stop-jobs':
      open.get(message.window)?.line.stopJobs();
      return;
    case 'end':
      core.close();
      process.exit(0);
  }
});
