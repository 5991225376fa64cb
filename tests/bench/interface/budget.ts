import { print } from '../store/figures.ts';

/** What a person waits for, and the most that it may be: in ms, or for `share` in per cent of the frames. */
const budget = {
  'first screen of the example, until it hears the keyboard': 1500,
  'first screen of the long list, until it hears the keyboard': 2500,
  'a code ticked in the Code screen of the example, to saved': 100,
  'the same, to shown': 150,
  'a code ticked in a cell of the example, to saved': 100,
  'the same in a cell, to shown': 200,
  'a code ticked in the Code screen of the long list, to saved': 150,
  'a code ticked in a cell of the long list, to saved': 150,
  'the same in a cell of the long list, to shown': 500,
  'undo or redo of the example by its button, to shown': 400,
  'all of the long list selected, to shown': 500,
  'a table of the long list follows a choice, to drawn': 100,
  'the longest of these tables': 250,
  // As long as it works nobody else is answered.
  'work between two turns while the long list is read and compared': 50,
  // Announced on screen, since one commit cannot be cut into steps.
  'work between two turns while the long list is committed': 5000,
  // Time of its processor, which a busy machine does not make longer.
  'work of the page for a frame': 12,
  'frame of a scroll, median': 17,
  'frame of a scroll, 95th percentile': 34,
  'frame of a scroll, longest': 100,
  'share of frames over 16.7 ms': 10,
  'share of frames over 50 ms': 1,
} as const;
export type Wait = keyof typeof budget;

/** Prints what was measured beside what it may be; no exit code follows from it, since times depend on the machine. */
export function printAgainst(wait: Wait, measured: number): void {
  const most = budget[wait];
  const [unit, digits] = wait.startsWith('share') ? ['%', 1] : ['ms', measured < 100 ? 1 : 0];
  const verdict = measured <= most ? 'met' : 'NOT MET';
  print(
    `  ${wait.padEnd(66)}${measured.toFixed(digits).padStart(8)} ${unit}   at most ${String(most).padStart(4)} ${unit}   ${verdict}`,
  );
}

export function median(times: readonly number[]): number {
  return quantile(times, 0.5);
}

/** The smallest of the times that so large a share of them does not exceed. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
