import type { Session, WebContents } from 'electron';
import { isInterface, isOwn, startPage, webAddress } from './app-address.ts';
import type { Log } from './log.ts';

/** A permission that the page needs: copying rows. Everything else that a page can ask of a system is refused. */
const granted = ['clipboard-sanitized-write'];

/** Schemes that stay within the page. */
const inside = ['app:', 'blob:', 'data:', 'devtools:'];

/**
 * Fetches no word list. A session begins to as it is made, by the language of the system, so this is for the very moment
 * in which it is.
 */
export function lockSpelling(session: Session): void {
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL(startPage);
}

/** Keeps a session to itself: no request leaves it, no permission is given. */
export function lockSession(session: Session, log: Log): void {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    const given = granted.includes(permission) && isOwn(contents.getURL());
    if (!given) log.note('permission refused', { permission });
    answer(given);
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => granted.includes(permission) && isOwn(origin));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !inside.includes(new URL(url).protocol);
    if (cancel) log.note('request refused', { scheme: new URL(url).protocol });
    answer({ cancel });
  });
}

type Ways = {
  /** Opens one more window of ours. */
  readonly openWindow: (hash: string) => void;
  /** Offers to open a page of the web in the browser of the system. */
  readonly goWeb: (address: string) => void;
};

/** Keeps a page where it is: no other address, no window but our own, no page within the page. */
export function lockContents(contents: WebContents, ways: Ways): void {
  const stay = (event: { preventDefault: () => void }, url: string): void => {
    if (!isOwn(url)) event.preventDefault();
  };
  contents.on('will-navigate', (event) => stay(event, event.url));
  contents.on('will-redirect', (event) => stay(event, event.url));
  contents.on('will-frame-navigate', (event) => stay(event, event.url));
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    const web = webAddress(url);
    if (isInterface(url)) ways.openWindow(new URL(url).hash);
    else if (web !== undefined) ways.goWeb(web);
    return { action: 'deny' };
  });
}
