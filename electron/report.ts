import { app } from 'electron';
import type { Log, LogFacts } from './log.ts';

/** A report that a person can copy: program, system, what broke, and the last lines of the log. */
export function crashReport(what: string, facts: LogFacts, log: Log): string {
  const { versions, platform, arch } = process;
  return [
    `Coproduction Workbench ${app.getVersion()}`,
    `${platform} ${arch}, Electron ${versions.electron}, Chromium ${versions.chrome}, Node ${versions.node}`,
    `${what} ${JSON.stringify(facts)}`,
    '',
    log.tail(20),
  ].join('\n');
}
