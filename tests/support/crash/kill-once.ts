import { putAway } from './kept-backups.ts';
import type { Message, Orders } from './messages.ts';
import type { Stage } from './process-stage.ts';
import type { Site } from './site.ts';
import { verify } from './verify.ts';
import { type Aim, kindOf, type Remains, type Victim } from './victim.ts';

/** One kill and what it did. */
export type Kill = {
  /** What the process was at when it was killed: a kind of command, opening, closing, or between two. */
  readonly during: string;
  readonly stage: Stage | 'inside a call';
  /** The call that it died in, where the aim was exact. */
  readonly call: string;
  /** So many commands this process had acknowledged; they are there, whole, where `problems` names none. */
  readonly acknowledged: number;
  /** The command in flight is there, whole, though its acknowledgement was not heard. */
  readonly keptUnheard: boolean;
  readonly problems: readonly string[];
};

type Outcome = Pick<Remains, 'took'> & {
  /** Undefined where the process came to its end before it could be killed. */
  readonly kill: Kill | undefined;
  readonly kept: number;
  readonly problems: number;
};

/** Lets one process work until it is killed, and looks at what it leaves. */
export async function killOnce(
  victim: Victim,
  { path, stream, rehearsed, done }: Site,
  { orders, aim }: { orders: Orders; aim: Aim },
): Promise<Outcome> {
  const { said, killed, stage = 'not known', took, struck } = await victim.run(orders, aim);
  const acknowledged = lastStep(said, 'acknowledges') ?? done;
  const last = lastStep(said, 'begins');
  const begun = last === undefined || last <= acknowledged ? undefined : last;
  const verdict = await verify({ path, stream, rehearsed, acknowledged, begun });
  const problems = [...said.flatMap((message) => wrong(message, rehearsed)), ...verdict.problems];
  const { kept } = verdict;
  putAway(path, rehearsed[kept]?.backups);
  const keptUnheard = rehearsed[kept]?.state !== rehearsed[acknowledged]?.state && kept > acknowledged;
  const where = struck === undefined ? { stage, call: '' } : { stage: 'inside a call' as const, call: struck.call };
  const kill = { during: duringOf(said), ...where, acknowledged: acknowledged - done, keptUnheard, problems };
  return { took, kept, problems: problems.length, kill: killed || problems.length > 0 ? kill : undefined };
}

function lastStep(said: readonly Message[], word: 'begins' | 'acknowledges'): number | undefined {
  return said.flatMap((message) => (message.says === word ? [message.step] : [])).at(-1);
}

function duringOf(said: readonly Message[]): string {
  const last = said.at(-1);
  return (last && kindOf(last)) ?? 'between commands';
}

/** A process that cannot go on with what another left, or to which a command comes out otherwise, is a finding too. */
function wrong(message: Message, rehearsed: Site['rehearsed']): string[] {
  if (message.says === 'cannot') return [`the next process could not go on: ${message.why}`];
  if (message.says !== 'acknowledges') return [];
  const expected = rehearsed[message.step]?.answer ?? '';
  return message.answer === expected
    ? []
    : [`step ${message.step} was answered ${message.answer} instead of ${expected}`];
}
