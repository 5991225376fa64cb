import { createHash } from 'node:crypto';
import type { Result } from '../../../src/domain/model/result.ts';
import { type Chance, chance } from '../chance.ts';
import { smallScheme } from '../small-scheme.ts';
import type { Deed } from './deed.ts';
import { deeds } from './deeds.ts';
import { fileOf, type Life } from './life.ts';
import { mergeDeeds } from './merge-deeds.ts';

/**
 * A stream of commands: the same seed, the same commands. Step 1 makes the project, later ones work in it. With `older` the
 * project is there already, in this earlier format, and step 1 is done.
 */
export type Stream = { readonly seed: number; readonly steps: number; readonly older?: number };

function drawDeed(below: (limit: number) => number): Deed {
  let left = below(deeds.reduce((sum, { weight }) => sum + weight, 0));
  for (const deed of deeds) {
    if (left < deed.weight) return deed;
    left -= deed.weight;
  }
  return deeds[0];
}

const create: Deed = {
  kind: 'create',
  weight: 0,
  prepare: ({ life: { call, path } }) =>
    Promise.resolve(() =>
      call('project.create', { file: path, codebook: fileOf('scheme.json', JSON.stringify(smallScheme)) }),
    ),
};

/** Far apart, so that neighbours do not draw alike. */
function spread(seed: number): number {
  return createHash('sha256').update(String(seed)).digest().readInt32LE();
}

/** What a step draws from. */
export function drawOf({ seed }: Stream, step: number): Chance {
  return chance(spread(seed * 1000 + step));
}

/**
 * The first two steps leave something to work with; in an older project, whose codebook is another, what fits any. The
 * fifth merges, so that every stream has one to meet.
 */
function earlyDeed({ older }: Stream, step: number): Deed | undefined {
  if (step === 1) return create;
  if (step === 5) return mergeDeeds[0];
  if (step !== 2) return undefined;
  return older === undefined ? deeds[0] : deeds.find(({ kind }) => kind === 'restore point');
}

/** Gets one step ready, up to the call that does it. */
export async function prepareStep(
  life: Life,
  stream: Stream,
  step: number,
): Promise<{ kind: string; act: () => Promise<Result<unknown>> }> {
  const drawn = drawOf(stream, step);
  const deed = earlyDeed(stream, step) ?? drawDeed(drawn.below);
  life.at(step);
  return { kind: deed.kind, act: await deed.prepare({ life, chance: drawn, step }) };
}

/** What came of a call: `done`, or the code it was refused with. */
export function answerOf(result: Result<unknown>): string {
  return result.ok ? 'done' : result.error.code;
}
