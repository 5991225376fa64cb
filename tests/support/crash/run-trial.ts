import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ordeal, Trial } from './beset.ts';
import { putCopies } from './copies.ts';
import type { FaultyDisk } from './faulty-disk.ts';
import { rehearse, type Rehearsed } from './rehearse.ts';

const script = fileURLToPath(new URL('processes/beset.ts', import.meta.url));

/** What came of a trial: every ordeal, and what was wrong with any. */
export type Outcome = { readonly ordeals: readonly Ordeal[]; readonly problems: readonly string[] };

/** Lets the program work on a faulty disk, and holds every answer and every state against the undisturbed run. */
export async function runTrial(disk: FaultyDisk, trial: Omit<Trial, 'path' | 'control'>): Promise<Outcome> {
  const rehearsed = await rehearse(trial.stream);
  const folder = mkdtempSync(join(tmpdir(), 'copro-trial-'));
  try {
    const path = join(folder, 'review.copro');
    putCopies(path, rehearsed);
    const input = JSON.stringify({ ...trial, path, control: disk.control });
    const env = { ...process.env, ...disk.env };
    const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
      input,
      env,
      encoding: 'utf8',
      maxBuffer,
    });
    const lines = stdout.split('\n').filter((line) => line !== '');
    const ordeals = lines.map((line) => JSON.parse(line) as Ordeal);
    const died = status === 0 ? [] : [`the process did not live to the end (${String(status)}): ${stderr}`];
    return {
      ordeals,
      problems: [...ordeals.flatMap((_, index) => problemsOf(ordeals.slice(0, index + 1), rehearsed)), ...died],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const maxBuffer = 100_000_000;
const codes = { ENOSPC: 'disk-full', EIO: 'not-writable', killed: 'none' };

/**
 * Either the command was done, whole, or the answer says which way the disk failed and nothing of it is there: not in the
 * file, and not in what a crash right then would leave.
 */
function problemsOf(ordeals: readonly Ordeal[], rehearsed: readonly Rehearsed[]): string[] {
  const ordeal = ordeals.at(-1);
  if (ordeal === undefined) return [];
  const { step, kind, fault, struck, answer, message } = ordeal;
  const { expected, before, after } = outcomesOf(ordeal, rehearsed);
  const wrong =
    answer === expected
      ? unkept(ordeal, after)
      : unfit(ordeal, { before, after: isOpen(ordeals, step) ? after : before });
  const disk = fault === undefined ? 'a sound disk' : `${fault.wrong} at ${struck?.call ?? ''}`;
  return wrong === undefined ? [] : [`step ${step} (${kind}), ${disk}: ${wrong} (${answer} ${message})`];
}

/** An answer said that the command might be there after a crash; that stays so until the next one is kept. */
function isOpen(ordeals: readonly Ordeal[], step: number): boolean {
  return ordeals.some((ordeal) => ordeal.step === step && ordeal.message.includes('it might be there'));
}

type Outcomes = { readonly before: string | undefined; readonly after: string | undefined };

function outcomesOf({ step, kind }: Ordeal, rehearsed: readonly Rehearsed[]): Outcomes & { expected: string } {
  const now = rehearsed[step];
  return kind === 'opening' || kind === 'closing'
    ? { expected: 'done', before: now?.state, after: now?.state }
    : { expected: now?.answer ?? '', before: rehearsed[step - 1]?.state, after: now?.state };
}

function unkept({ state, image }: Ordeal, after: string | undefined): string | undefined {
  return state === after && image === after ? undefined : 'acknowledged, and not there';
}

function unfit({ kind, fault, struck, answer, state, image }: Ordeal, { before, after }: Outcomes): string | undefined {
  if (fault === undefined || struck === undefined || struck.hits === 0) return 'failed without reason';
  if (kind === 'closing' || answer !== codes[fault.wrong]) return 'not the answer that fits';
  if (state !== before) return 'failed, and something of it is there';
  return image === before || image === after ? undefined : 'failed, and after a crash something of it would be there';
}
