import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The log of the app that keeps its things in a folder. */
export function logOf(home: string): string {
  return readFileSync(join(home, 'logs', 'workbench.log'), 'utf8');
}

/** What the log notes, oldest first. */
export function eventsOf(home: string): string[] {
  const lines = logOf(home).trimEnd().split('\n');
  return lines.map((line) => (JSON.parse(line) as { readonly event: string }).event);
}

/** How often the log notes something. */
export function timesNoted(home: string, event: string): number {
  return eventsOf(home).filter((one) => one === event).length;
}
