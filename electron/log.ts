import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is known of a moment: names and numbers only. Texts of a project and paths have no place in it. */
export type LogFacts = Readonly<Record<string, string | number | boolean>>;

export type Log = {
  readonly note: (event: string, facts?: LogFacts) => void;
  /** The last lines, newest last. */
  readonly tail: (lines: number) => string;
};

const largest = 500_000;
const kept = 3;

/** Keeps a log in a file; one that has grown large makes room and the oldest of three goes. */
export function openLog(file: string, now: () => string): Log {
  mkdirSync(dirname(file), { recursive: true });
  return {
    note: (event, facts = {}) => {
      const line = `${JSON.stringify({ at: now(), event, ...facts })}\n`;
      try {
        if (existsSync(file) && statSync(file).size + line.length > largest) rotate(file);
        appendFileSync(file, line);
      } catch {
        // A full disk must not stop the program for the sake of its log.
      }
    },
    tail: (lines) => {
      try {
        return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
      } catch {
        return '';
      }
    },
  };
}

function rotate(file: string): void {
  for (let age = kept - 1; age >= 1; age -= 1) {
    const younger = age === 1 ? file : `${file}.${String(age - 1)}`;
    if (existsSync(younger)) renameSync(younger, `${file}.${String(age)}`);
  }
}
