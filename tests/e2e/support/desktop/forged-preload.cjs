// Laid beside a page by the test: says on every channel what our own preload script may say, with whatever the address of
// its page hands it. Only where it runs makes it forged.
const { ipcRenderer } = require('electron');

ipcRenderer.send('copro:connect');
ipcRenderer.send('copro:call', {
  id: 1,
  method: 'desktop.show-state',
  input: '{"language":"zh","scheme":"dark","commands":[]}',
});
ipcRenderer.send('copro:drop', ['FILE']);
