import type { Call } from '../../contract/client.ts';
import type { ProjectHandle } from '../../contract/file.ts';
import type { Desktop } from './desktop.ts';

/** What a project says when somebody, in whatever window, has changed it. */
export type Changed = { readonly project: ProjectHandle; readonly revision: number };

export type News = Changed | 'missed' | 'restarted';

/** What the interface stands on, whichever carrier brings it. */
export type Connection = {
  readonly call: Call;
  /**
   * Hears of every change of an open project, after a break that some may have been missed, and that the core was
   * started again, so that every project is to be opened again; gives the way to stop.
   */
  readonly listen: (listener: (news: News) => void) => () => void;
  /** Hears whether the program behind the window can be reached. */
  readonly watch: (watcher: (reachable: boolean) => void) => () => void;
  /** The project that this window was started with. */
  readonly startsWith: string | undefined;
  /** What only a window of the desktop app has. */
  readonly desktop?: Desktop;
};
