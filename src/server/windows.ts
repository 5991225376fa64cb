import type { ProjectHandle } from '../contract/file.ts';
import type { Windows as PageWindows } from '../core/page/page-carrier.ts';
import type { EventStream } from './answer.ts';

/** How long, in milliseconds, to wait for the first window, and for a window that went away to come back. */
export type Patience = { readonly first: number; readonly gone: number };

type Window = { stream: EventStream | undefined; readonly projects: ProjectHandle[]; leaving?: NodeJS.Timeout };

/** The windows that show this server’s page, and the projects that each of them opened. */
export type Windows = PageWindows & {
  readonly arrive: (id: string, stream: EventStream) => void;
  readonly depart: (id: string, stream: EventStream) => void;
  readonly end: () => void;
};

type Consequences = {
  /** A window is gone for good; what it had open is nobody’s. */
  readonly release: (projects: readonly ProjectHandle[]) => void;
  readonly allGone: () => void;
};

/** Starts without a window and waits for the first. */
export function createWindows({ first, gone }: Patience, { release, allGone }: Consequences): Windows {
  const windows = new Map<string, Window>();
  const waiting = setTimeout(allGone, first);
  const windowOf = (id: string): Window => {
    const known = windows.get(id);
    if (known !== undefined) return known;
    const window: Window = { stream: undefined, projects: [] };
    windows.set(id, window);
    expect(id, window);
    return window;
  };
  const expect = (id: string, window: Window): void => {
    window.leaving = setTimeout(() => {
      windows.delete(id);
      release(window.projects);
      if (windows.size === 0) allGone();
    }, gone);
  };
  return {
    arrive: (id, stream) => {
      clearTimeout(waiting);
      const window = windowOf(id);
      clearTimeout(window.leaving);
      window.stream = stream;
    },
    depart: (id, stream) => {
      const window = windows.get(id);
      if (window?.stream !== stream) return;
      window.stream = undefined;
      expect(id, window);
    },
    hold: (id, project) => void windowOf(id).projects.push(project),
    letGo: (id, project) => {
      const { projects } = windowOf(id);
      const at = projects.indexOf(project);
      if (at >= 0) projects.splice(at, 1);
    },
    tell: (event, value) => {
      for (const { stream } of windows.values()) stream?.send(event, value);
    },
    end: () => {
      clearTimeout(waiting);
      for (const { stream, leaving } of windows.values()) {
        clearTimeout(leaving);
        stream?.end();
      }
      windows.clear();
    },
  };
}
