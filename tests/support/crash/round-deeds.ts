import { must } from '../must.ts';
import { caseNumbers, type Deed, numbersIn } from './deed.ts';
import type { Life } from './life.ts';

/** Opening a round, marking cases done in it, closing it. */
export const roundDeeds: readonly Deed[] = [
  {
    kind: 'open a round',
    weight: 2,
    prepare: async ({ life, chance, step }) => {
      const cases = (await caseNumbers(life)).filter(() => chance.below(6) === 0);
      const coders = ['Ana', 'Ben'];
      const round = { title: `Round ${step}`, cases, coders, sample: { kind: 'percent', percent: 30 } } as const;
      const rest = { coders, split: true };
      return () => life.call('rounds.open', { project: life.project(), ...round, rest, seed: step, by: 'Ana' });
    },
  },
  {
    kind: 'mark cases done',
    weight: 2,
    prepare: async ({ life, chance, step }) => {
      const coder = chance.pick(['Ana', 'Ben']);
      const coded = new Set(await casesCodedBy(life, coder));
      const missing = (await openRounds(life)).flatMap(({ coders }) => coders.filter((one) => one.coder === coder));
      const ready = missing.flatMap((one) => one.missing.filter((number) => coded.has(number)));
      // Where there are none, one that is refused.
      const cases = ready.length === 0 ? [step] : ready;
      return () => life.call('rounds.done', { project: life.project(), coder, cases, by: coder });
    },
  },
  {
    kind: 'close a round',
    weight: 1,
    prepare: async ({ life }) => {
      const round = (await openRounds(life))[0]?.title ?? 'none is open';
      return () => life.call('rounds.close', { project: life.project(), round, unfinished: true, by: 'Ben' });
    },
  },
];

async function openRounds({ call, project }: Life) {
  const rounds = must(await call('rounds.list', { project: project() }));
  return rounds.filter(({ closed }) => closed === undefined);
}

async function casesCodedBy({ call, project }: Life, coder: string): Promise<number[]> {
  const exported = await call('project.export', { project: project(), format: 'csv', coder });
  return exported.ok ? numbersIn(exported.value.file.bytes) : [];
}
