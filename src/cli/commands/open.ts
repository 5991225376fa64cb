import { defineCommand } from '../command.ts';
import { runWorkbench } from '../run-workbench.ts';

export const openCommand = defineCommand({
  name: 'open',
  usage: '[PROJECT.copro]',
  summary: 'the workbench: cases, coding and history in a window',
  positionals: { least: 0, most: 1 },
  options: {},
  run: ({ positionals: [project], json, io }) =>
    runWorkbench({ io, json }, { project, port: undefined, wait: undefined, open: true }),
});
