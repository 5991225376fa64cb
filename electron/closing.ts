import { mayStop } from './dialogs.ts';
import { type OwnWindow, tellPage } from './own-window.ts';

const patience = 3000;

/**
 * Lets a window close once what was typed in it is saved. Only work that is under way, of which nothing would be kept,
 * is asked about.
 */
export function closeCarefully(own: OwnWindow): void {
  const { window } = own;
  window.on('close', (event) => {
    if (own.closing === 'yes' || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (own.closing === 'asked') return;
    own.closing = 'asked';
    void begin(own);
  });
}

async function begin(own: OwnWindow): Promise<void> {
  if (own.running > 0 && !(await mayStop(own.window, own.state.language))) {
    own.closing = 'no';
    return;
  }
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
