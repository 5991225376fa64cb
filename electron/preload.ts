import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { bridgeName, type DesktopBridge } from '../src/contract/desktop-bridge.ts';
import { isInterface } from './app-address.ts';
import { channels } from './channels.ts';

// Runs beside the page, out of its reach. The page gets three functions that take and give text, and nothing else.

const waiting: unknown[] = [];
let port: MessagePort | undefined;
let hear: ((news: string) => void) | undefined;
const early: string[] = [];

function tell(news: string): void {
  if (hear === undefined) early.push(news);
  else hear(news);
}

function toCore(message: unknown): void {
  if (port === undefined) waiting.push(message);
  else port.postMessage(message);
}

// The port to the core; none while it is gone, so that what is asked waits, and another one once it is there again.
ipcRenderer.on(channels.port, (event) => {
  port = event.ports[0];
  if (port === undefined) return;
  port.onmessage = ({ data }) => {
    if (typeof data === 'string') tell(data);
  };
  for (const message of waiting.splice(0)) port.postMessage(message);
});

ipcRenderer.on(channels.news, (_event, news: unknown) => {
  if (typeof news === 'string') tell(news);
});

const bridge: DesktopBridge = {
  call: (id, method, input) => {
    if (method.startsWith('desktop.')) ipcRenderer.send(channels.call, { id, method, input });
    else toCore({ call: id, method, input });
  },
  cancel: (id) => {
    toCore({ cancel: id });
  },
  subscribe: (listener) => {
    hear = listener;
    for (const news of early.splice(0)) listener(news);
  },
};

/** A project dropped into the window is opened; its path goes to the main process and never to the page. */
function takeProjects(event: DragEvent): void {
  const files = [...(event.dataTransfer?.files ?? [])];
  if (!event.isTrusted || files.length === 0) return;
  event.preventDefault();
  const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path.endsWith('.copro'));
  if (paths.length === 0) return;
  event.stopImmediatePropagation();
  // The page, which hears nothing of this drop, takes its invitation to drop away.
  window.dispatchEvent(new DragEvent('dragleave'));
  ipcRenderer.send(channels.drop, paths);
}

// Before its page a window holds an empty document, and after a crash a report. Neither has anything to ask.
if (isInterface(location.href)) {
  contextBridge.exposeInMainWorld(bridgeName, bridge);
  ipcRenderer.send(channels.connect);
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  });
  window.addEventListener('drop', takeProjects, { capture: true });
}
