import { writeSync } from 'node:fs';
import { datedBackups } from '../../../src/store/backup/list-backups.ts';
import { type Chance, chance } from '../chance.ts';
import { must } from '../must.ts';
import { digestOf } from './digest.ts';
import { controlFaults, type Fault, type FaultControl, type Struck } from './faulty-disk.ts';
import { stateIfKilledNow } from './image.ts';
import { putAway } from './kept-backups.ts';
import { type Life, startLife } from './life.ts';
import { prepareStep, type Stream } from './stream.ts';

/** What a process with a faulty disk is to do: a whole stream, with so many faults in each of its steps. */
export type Trial = {
  readonly path: string;
  readonly stream: Stream;
  readonly control: string;
  readonly faults: number;
  readonly wrongs: readonly ['ENOSPC' | 'EIO', ...('ENOSPC' | 'EIO')[]];
};

/** One call made while the disk was at fault (or `fault` undefined: while it was not), and what came of it. */
export type Ordeal = {
  readonly step: number;
  readonly kind: string;
  readonly fault: Fault | undefined;
  readonly struck: Struck | undefined;
  readonly answer: string;
  readonly message: string;
  /** What the file then held, and what it would have been found to hold if the process had been killed then. */
  readonly state: string;
  readonly image: string;
};

type Ground = {
  readonly life: Life;
  readonly control: FaultControl;
  readonly draw: Chance;
  readonly trial: Trial;
  /** How many calls that write each kind of work last came to. */
  readonly points: Map<string, number>;
};

/** Goes through a trial and says every ordeal, one line each. */
export async function undergo(trial: Trial): Promise<void> {
  const life = startLife(trial.path);
  const control = controlFaults(trial.control);
  const ground = { life, control, draw: chance(trial.stream.seed), trial, points: new Map<string, number>() };
  for (let step = 1; step <= trial.stream.steps; step += 1) {
    const prepare = async (): Promise<Work> => prepareStep(life, trial.stream, step);
    await insist(ground, step, prepare);
    if (step > 1) await insist(ground, step, () => Promise.resolve(closing(life)));
    await insist(ground, step, () => Promise.resolve({ kind: 'opening', act: life.open }));
  }
  await life.close();
  life.end();
}

type Work = Awaited<ReturnType<typeof prepareStep>>;

function closing(life: Life): Work {
  return {
    kind: 'closing',
    act: async () => {
      await life.close();
      return { ok: true, value: undefined };
    },
  };
}

/** Does one thing, the first times with a fault, until it is done. */
async function insist(ground: Ground, step: number, prepare: () => Promise<Work>): Promise<void> {
  for (let turn = 0; turn <= ground.trial.faults; turn += 1) {
    const { kind, act } = await prepare();
    const fault = turn === ground.trial.faults ? undefined : drawFault(ground, kind);
    if ((await suffer(ground, { step, kind, fault }, act)) === 'done') return;
  }
}

/** Anywhere among the calls that write; of the broken disks every third fails where a commit waits for it. */
function drawFault({ draw, trial, points }: Ground, kind: string): Fault {
  const wrong = draw.pick(trial.wrongs);
  const syncs = wrong === 'EIO' && draw.below(3) === 0;
  const at = 1 + draw.below(syncs ? 2 : (points.get(kind) ?? 20));
  return { wrong, at, lasting: draw.below(2) === 0, torn: draw.below(2) === 0, syncs };
}

async function suffer(
  { life, control, points }: Ground,
  of: Pick<Ordeal, 'step' | 'kind' | 'fault'>,
  act: Work['act'],
): Promise<string> {
  const backups = new Set(must(datedBackups(life.path)).map(({ name }) => name));
  if (of.fault !== undefined) control.arm(of.fault);
  const result = await act().catch((cause: unknown) => ({
    ok: false as const,
    error: { code: 'thrown', message: cause instanceof Error ? cause.message : String(cause) },
  }));
  const struck = of.fault === undefined ? undefined : control.disarm();
  if (struck?.hits === 0) points.set(of.kind, Math.max(struck.points, 1));
  const answer = result.ok ? 'done' : result.error.code;
  const message = result.ok ? '' : result.error.message;
  // A restore that failed had kept what it did not replace.
  if (!result.ok) putAway(life.path, backups);
  const state = digestOf(life.path);
  const image = await stateIfKilledNow(life.path);
  const ordeal: Ordeal = { ...of, struck, answer, message, state, image };
  writeSync(1, `${JSON.stringify(ordeal)}\n`);
  return struck === undefined || struck.hits === 0 ? 'done' : answer;
}
