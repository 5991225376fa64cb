import { mayStop } from './dialogs.ts';
import { type OwnWindow, tellPage } from './own-window.ts';

const patience = 3000;

type Ways = {
  readonly stopJobs: () => void;
  /** The window stays, because the person would rather wait for a job. */
  readonly stays: () => void;
};

/**
 * Lets a window close once what was typed in it is saved. Only a job that is under way, of which nothing would be kept,
 * is asked about.
 */
export function closeCarefully(own: OwnWindow, ways: Ways): void {
  const { window } = own;
  window.on('close', (event) => {
    if (own.closing === 'yes' || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (own.closing === 'asked') return;
    own.closing = 'asked';
    void begin(own, ways);
  });
}

async function begin(own: OwnWindow, { stopJobs, stays }: Ways): Promise<void> {
  if (own.jobs > 0 && !(await mayStop(own.window, own.state.language))) {
    own.closing = 'no';
    stays();
    return;
  }
  stopJobs();
  tellPage(own, { kind: 'closing' });
  setTimeout(() => {
    closeNow(own);
  }, patience);
}

/** Closes a window of which nothing waits any more. */
export function closeNow(own: OwnWindow): void {
  if (own.closing !== 'asked' || own.window.isDestroyed()) return;
  own.closing = 'yes';
  own.window.close();
}
