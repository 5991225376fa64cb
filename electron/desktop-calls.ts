import { ipcMain, type IpcMainEvent } from 'electron';
import * as z from 'zod';
import { desktopApi, type DesktopMethod } from '../src/contract/desktop.ts';
import { invalidInput } from '../src/contract/dispatch.ts';
import { fail, ok, type Result, sentence } from '../src/contract/errors.ts';
import { fromWire } from '../src/contract/wire.ts';
import { isInterface } from './app-address.ts';
import { channels } from './channels.ts';
import type { Log } from './log.ts';
import { greetPage, type OwnWindow, tellPage } from './own-window.ts';
import type { WindowList } from './window-list.ts';

type Handlers = {
  readonly [M in DesktopMethod]: (
    own: OwnWindow,
    input: z.output<(typeof desktopApi)[M]['input']>,
  ) => z.input<(typeof desktopApi)[M]['output']> | Promise<z.input<(typeof desktopApi)[M]['output']>>;
};

const callSchema = z.strictObject({ id: z.int(), method: z.string().max(100), input: z.string().max(2_000_000) });
const dropSchema = z.array(z.string().max(10_000)).max(100);

type Listening = {
  readonly windows: WindowList;
  readonly log: Log;
  readonly handlers: Handlers;
  readonly connect: (own: OwnWindow) => void;
  readonly openFiles: (own: OwnWindow, paths: readonly string[]) => void;
};

/** Hears the pages of our own windows, and nobody else, on every channel there is. */
export function listenToPages({ windows, log, handlers, connect, openFiles }: Listening): void {
  const trusted = (event: IpcMainEvent): OwnWindow | undefined => {
    const own = windows.byContents(event.sender);
    const frame = event.senderFrame;
    const good = own !== undefined && frame !== null && frame === event.sender.mainFrame && isInterface(frame.url);
    if (!good) log.note('sender refused');
    return good ? own : undefined;
  };
  ipcMain.on(channels.connect, (event) => {
    const own = trusted(event);
    if (own === undefined) return;
    connect(own);
    greetPage(own);
  });
  ipcMain.on(channels.drop, (event, given: unknown) => {
    const own = trusted(event);
    const paths = dropSchema.safeParse(given);
    if (own !== undefined && paths.success) openFiles(own, paths.data);
  });
  ipcMain.on(channels.call, (event, given: unknown) => {
    const own = trusted(event);
    const call = callSchema.safeParse(given);
    if (own === undefined || !call.success) return;
    const { id, method, input } = call.data;
    void answer(handlers, own, { method, input: fromWire(input)?.value }).then((reply) => {
      tellPage(own, { kind: 'reply', id, reply });
    });
  });
}

type Called = { readonly method: string; readonly input: unknown };
type AnyHandler = (own: OwnWindow, input: unknown) => unknown;

async function answer(handlers: Handlers, own: OwnWindow, { method, input }: Called): Promise<Result<unknown>> {
  if (!isDesktopMethod(method)) return fail('not-found', sentence('program.no-method', { method }));
  const parsed = desktopApi[method].input.safeParse(input);
  if (!parsed.success) return invalidInput(parsed.error);
  return ok(await (handlers[method] as AnyHandler)(own, parsed.data));
}

function isDesktopMethod(name: string): name is DesktopMethod {
  return Object.hasOwn(desktopApi, name);
}
