import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Result } from '../../../src/domain/model/result.ts';
import { datedBackups } from '../../../src/store/backup/list-backups.ts';
import { must } from '../must.ts';
import { digestOf } from './digest.ts';
import { type KeptBackups, keptBackups, putAway } from './kept-backups.ts';
import { type Life, startLife } from './life.ts';
import { statesOnTheWay } from './older-project.ts';
import type { Rehearsed } from './rehearse.ts';
import { answerOf, prepareStep, type Stream } from './stream.ts';

/** What the dead process left, and what it had said. */
export type Scene = {
  readonly path: string;
  readonly stream: Stream;
  readonly rehearsed: readonly Rehearsed[];
  /** The last step that was acknowledged. */
  readonly acknowledged: number;
  /** The step that was begun and not acknowledged. */
  readonly begun: number | undefined;
};

/** The step up to which everything is there, and what is wrong. */
export type Verdict = { readonly kept: number; readonly problems: readonly string[] };

/**
 * Opens a copy of what a dead process left, as the program would, and holds it against what had been acknowledged; then
 * goes on with the work. The files themselves stay as they are: the next process finds them so.
 */
export async function verify(scene: Scene): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'copro-scene-'));
  cpSync(dirname(scene.path), folder, { recursive: true });
  const life = startLife(join(folder, basename(scene.path)));
  const problems: string[] = [];
  const must = (what: string, result: Result<unknown>): boolean => {
    if (!result.ok) problems.push(`${what}: ${result.error.code}: ${result.error.message}`);
    return result.ok;
  };
  try {
    const kept = await look(life, scene, { problems, must });
    if (kept !== undefined) await goOn(life, scene, { kept, problems, must });
    return { kept: kept ?? scene.acknowledged, problems };
  } finally {
    life.end();
    rmSync(folder, { recursive: true });
  }
}

type Notes = { readonly problems: string[]; readonly must: (what: string, result: Result<unknown>) => boolean };

async function look(life: Life, scene: Scene, { problems, must }: Notes): Promise<number | undefined> {
  const { rehearsed, acknowledged, begun } = scene;
  const there = existsSync(life.path);
  if (there && !(await isSound(life, problems))) return undefined;
  if (there && !must('it cannot be opened', await life.open())) return undefined;
  const state = digestOf(life.path);
  const allowed = begun === undefined ? [acknowledged] : [begun, acknowledged];
  const backups = keptBackups(life.path);
  problems.push(...backupProblems(backups, scene), ...(await unsoundBackups(life)));
  const kept = allowed.find(
    (step) => rehearsed[step]?.state === state && (step !== begun || hasAll(backups, rehearsed[step])),
  );
  if (kept !== undefined) return kept;
  const other = rehearsed.findLastIndex((step) => step.state === state);
  problems.push(
    other === -1
      ? `step ${begun ?? acknowledged} (${rehearsed[begun ?? acknowledged]?.kind ?? ''}) is there in part`
      : `step ${acknowledged} was acknowledged, and what is there is as of step ${other}`,
  );
  return undefined;
}

function hasAll(backups: KeptBackups, step: Rehearsed | undefined): boolean {
  return [...(step?.backups.keys() ?? [])].every((name) => backups.has(name));
}

/**
 * A backup that was there stays, unless the step after, done or not, outlives it; and every one holds a state that the
 * project was in.
 */
function backupProblems(there: KeptBackups, { rehearsed, acknowledged, stream }: Scene): string[] {
  const older = stream.older === undefined ? [] : statesOnTheWay(stream.older);
  const states = new Set([...rehearsed.map(({ state }) => state), ...older]);
  const [before, after] = [rehearsed[acknowledged], rehearsed[acknowledged + 1]];
  const gone = [...(before?.backups.keys() ?? [])].filter(
    (name) => !there.has(name) && after?.backups.has(name) !== false,
  );
  const strange = [...there].filter(([name, state]) => {
    const known = before?.backups.get(name);
    return known === undefined ? !states.has(state) : known !== state;
  });
  return [
    ...gone.map((name) => `the backup ${name} is gone`),
    ...strange.map(([name]) => `the backup ${name} holds what the project never was`),
  ];
}

async function unsoundBackups(life: Life): Promise<string[]> {
  const found: string[] = [];
  for (const { name, path } of must(datedBackups(life.path))) {
    const checked = await life.call('project.check', { file: path });
    if (!checked.ok || !checked.value.sound) found.push(`the backup ${name} is not sound`);
  }
  return found;
}

async function isSound(life: Life, problems: string[]): Promise<boolean> {
  const checked = await life.call('project.check', { file: life.path });
  const findings = checked.ok ? checked.value.findings : [checked.error];
  problems.push(...findings.map(({ message }) => `check: ${message}`));
  return findings.length === 0;
}

async function goOn(life: Life, scene: Scene, { kept, problems, must }: Notes & { kept: number }): Promise<void> {
  const next = scene.rehearsed[kept + 1];
  if (next !== undefined) {
    putAway(life.path, scene.rehearsed[kept]?.backups);
    const { act } = await prepareStep(life, scene.stream, kept + 1);
    const answer = answerOf(await act());
    if (!life.isOpen()) must('what was made cannot be opened', await life.open());
    if (answer !== next.answer || digestOf(life.path) !== next.state)
      problems.push(`going on with step ${kept + 1} (${next.kind}) came out otherwise: ${answer}`);
  }
  await life.close();
  await isSound(life, problems);
  const name = basename(life.path);
  const left = readdirSync(dirname(life.path)).filter((other) => other.startsWith(`${name}-`));
  if (left.length > 0) problems.push(`closed, it leaves ${left.join(', ')} behind`);
}
