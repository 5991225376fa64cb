/* global document, fetch, navigator, Notification, setTimeout, WebAssembly, WebSocket, window -- it runs in a page */

// Laid beside the interface and run as one of its own scripts: what a hostile script in the page could reach. Each
// probe gives a word; the test says which word is right.
const outcome = async (act) => {
  try {
    const value = await act();
    return value === undefined ? 'done' : String(value);
  } catch (error) {
    return `refused: ${error.name}`;
  }
};

const framed = () =>
  new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    frame.onload = () => resolve(frame.contentDocument === null ? 'empty' : 'blank');
    document.body.append(frame);
    setTimeout(() => resolve('nothing'), 500);
  });

const inline = () => {
  const script = document.createElement('script');
  script.textContent = 'window.inlineRan = true';
  document.body.append(script);
  return String(window.inlineRan === true);
};

const status = async (address, init) => {
  const response = await fetch(address, init);
  return response.status;
};

export const probes = async () => ({
  node: typeof require + typeof process + typeof module,
  electron: typeof window.electron + typeof window.ipcRenderer,
  bridge: Object.keys(window.coproDesktop).sort().join(' '),
  bridgeIsFrozen: await outcome(() => {
    window.coproDesktop.call = () => 'mine';
    return window.coproDesktop.call() === 'mine';
  }),
  eval: await outcome(() => (0, eval)('1 + 1')),
  maker: await outcome(() => new Function('return 1')()),
  wasm: await outcome(() => String(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])))),
  inline: await outcome(inline),
  web: await outcome(() => status('https://example.org/')),
  file: await outcome(() => status('file:///etc/hostname')),
  socket: await outcome(
    () =>
      new Promise((resolve) => {
        const socket = new WebSocket('wss://example.org/');
        socket.onerror = () => resolve('failed');
        socket.onopen = () => resolve('open');
      }),
  ),
  otherHost: await outcome(() => status('app://elsewhere/')),
  upward: await outcome(() => status('/..%2f..%2fpackage.json')),
  upwardTwice: await outcome(() => status('/assets/..%5c..%5c..%5cpackage.json')),
  post: await outcome(() => status('/', { method: 'POST', body: '{}' })),
  missing: await outcome(() => status('/assets/none.js')),
  frame: await outcome(framed),
  popup: await outcome(() => String(window.open('https://example.org/', '', 'popup') === null)),
  local: await outcome(() => String(window.open('file:///etc/hostname') === null)),
  camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'given')),
  notification: await outcome(() => Notification.requestPermission()),
  place: await outcome(
    () =>
      new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('denied'),
        );
      }),
  ),
  reading: await outcome(() => navigator.clipboard.readText().then(() => 'read')),
});
