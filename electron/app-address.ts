/** The one address of the interface: a scheme of its own, which no other program and no network answers. */
export const scheme = 'app';
const host = 'bundle';
export const startPage = `${scheme}://${host}/`;
/** What a window shows that lost its page. */
export const crashPage = `${scheme}://${host}/crash`;

/** Whether an address is one of ours, told by its parts and never by how it begins. */
export function isOwn(address: string): boolean {
  const url = parse(address);
  return url?.protocol === `${scheme}:` && url.host === host && url.username === '' && url.password === '';
}

/** Whether an address is that of the interface, whatever it shows. */
export function isInterface(address: string): boolean {
  return isOwn(address) && parse(address)?.pathname === '/';
}

/** The address of a page elsewhere that a person may be sent to: one of the web, encrypted, without credentials. */
export function webAddress(address: string): string | undefined {
  const url = parse(address);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return url.href;
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
