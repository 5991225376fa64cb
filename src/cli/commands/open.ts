import { fail, ok } from '../../contract/errors.ts';
import { defineCommand } from '../command.ts';
import { runDesktop } from '../desktop/run-desktop.ts';
import { printJson } from '../io.ts';
import { namesFile } from '../names-file.ts';
import { runWorkbench } from '../run-workbench.ts';

export const openCommand = defineCommand({
  name: 'open',
  usage: '[PROJECT.copro] [--require-electron]',
  summary: 'the workbench: cases, coding and history in a window',
  positionals: { least: 0, most: 1 },
  options: { 'require-electron': { type: 'boolean' } },
  run: async ({ positionals: [project], values, json, io }) => {
    const there = namesFile(project);
    if (!there.ok) return there;
    const shown = await runDesktop(project, io.stderr);
    if (shown.ok) {
      if (json) printJson(io, { shown: 'desktop' });
      return ok(0);
    }
    if (shown.error.code !== 'not-found') return shown;
    const why = shown.error.message;
    if (values['require-electron'] === true)
      return fail(
        'not-found',
        `The desktop app cannot be shown: ${why}. Without --require-electron a browser shows it.`,
      );
    io.stderr(`The desktop app cannot be shown: ${why}. A browser shows the workbench instead.\n`);
    return runWorkbench({ io, json }, { project, port: undefined, wait: undefined, open: true });
  },
});
