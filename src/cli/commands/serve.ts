import { fail } from '../../contract/errors.ts';
import { defineCommand } from '../command.ts';
import { runWorkbench } from '../run-workbench.ts';
import { readWhole } from '../whole-number.ts';

const highestPort = 65_535;

export const serveCommand = defineCommand({
  name: 'serve',
  usage: '[PROJECT.copro] [--port N] [--no-open] [--wait SECONDS]',
  summary: 'the workbench on this machine’s own address, for a browser',
  positionals: { least: 0, most: 1 },
  options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, wait: { type: 'string' } },
  run: async ({ positionals: [project], values, json, io }) => {
    const port = readWhole('port', values.port);
    if (!port.ok) return port;
    if (port.value !== undefined && port.value > highestPort)
      return fail('invalid-input', `--port ${String(port.value)}: ports go up to ${String(highestPort)}.`);
    const wait = readWhole('wait', values.wait);
    if (!wait.ok) return wait;
    return runWorkbench(
      { io, json },
      { project, port: port.value, wait: wait.value, open: values['no-open'] !== true },
    );
  },
});
