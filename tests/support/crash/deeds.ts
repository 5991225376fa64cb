import type { Input } from '../../../src/contract/method.ts';
import type { Codebook } from '../../../src/domain/model/codebook.ts';
import type { Chance } from '../chance.ts';
import { must } from '../must.ts';
import { backupDeeds } from './backup-deeds.ts';
import { type Act, caseNumbers, type Deed, type Drawing } from './deed.ts';
import { fileOf } from './life.ts';
import { mergeDeeds } from './merge-deeds.ts';
import { roundDeeds } from './round-deeds.ts';

const countries = ['UK', 'Sweden', ''] as const;
const cells = ['user', 'citizen', '-', 'NR', ''] as const;
const roles = ['planner', 'assessor', 'survey;panel', 'planner;?survey', 'other=a muse', 'NA', ''] as const;

function caseList({ chance, step }: Drawing, numbers: readonly number[]): string {
  const row = (number: number): string =>
    [
      number,
      `Case ${number} as of step ${step}`,
      chance.pick(countries),
      1950 + chance.below(70),
      chance.pick(cells),
      chance.pick(roles),
      `A remark on ${number}. `.repeat(1 + chance.below(8)),
    ].join(',');
  return ['number,title,country,year,type,role,remark', ...numbers.map(row)].join('\n');
}

function importing(drawing: Drawing, numbers: readonly number[]): Act {
  const { call, project } = drawing.life;
  const files = [fileOf(`list-${drawing.step}.csv`, caseList(drawing, numbers))];
  return () => call('cases.import', { project: project(), files });
}

function codingsOf({ chance }: Drawing, numbers: readonly number[]): string {
  const row = (number: number): string =>
    `${number},${chance.pick(cells)},${chance.pick(roles)},${chance.below(500)},Seen ${chance.below(9)} times`;
  return ['case,type,role,people,remark', ...numbers.map(row)].join('\n');
}

type Change = Input<'codebook.change'>['change'];

const add = (step: number, variable: string): Change => ({
  kind: 'add-code',
  reason: 'Met in a case',
  variable,
  code: { id: `new-${step}`, label: `New ${step}`, origin: { kind: 'ours' } },
});

function drawChange({ chance, step }: Drawing, codebook: Codebook): Change {
  const variable = chance.pick(['type', 'role']);
  const reason = `Step ${step}`;
  const code = variable === 'type' ? chance.pick(['user', 'citizen']) : chance.pick(['planner', 'survey']);
  const newest = codebook.sections.flatMap(({ variables }) => variables).find(({ id }) => id === variable);
  const codes = newest !== undefined && 'codes' in newest ? newest.codes : [];
  const brought = codes.findLast(({ id }) => id.startsWith('new-'))?.id;
  return chance.pick([
    add(step, variable),
    { kind: 'rename-code', reason, variable, code, label: `Renamed ${step}` },
    { kind: 'narrow-definition', reason, variable, code, definition: `Only as of step ${step}.` },
    brought === undefined ? add(step, variable) : { kind: 'merge-codes', reason, variable, from: code, into: brought },
  ]);
}

const some = (chance: Chance, numbers: readonly number[]): number[] => numbers.filter(() => chance.below(3) > 0);

/** Every kind of command that a stream may hold. */
export const deeds: readonly [Deed, ...Deed[]] = [
  {
    kind: 'import',
    weight: 4,
    prepare: (drawing) => {
      const count = 150 + drawing.chance.below(150);
      const numbers = Array.from({ length: count }, (_, index) => drawing.step * 1000 + index);
      return Promise.resolve(importing(drawing, numbers));
    },
  },
  {
    kind: 'import again',
    weight: 2,
    prepare: async (drawing) =>
      importing(drawing, [drawing.step, ...some(drawing.chance, await caseNumbers(drawing.life))]),
  },
  {
    kind: 'code',
    weight: 4,
    prepare: async (drawing) => {
      const { call, project } = drawing.life;
      const text = codingsOf(drawing, some(drawing.chance, await caseNumbers(drawing.life)));
      const file = fileOf(`codings-${drawing.step}.csv`, text);
      const coder = drawing.chance.pick(['Ana', 'Ben']);
      return () => call('codings.import', { project: project(), file, coder });
    },
  },
  {
    kind: 'codebook',
    weight: 3,
    prepare: async (drawing) => {
      const { call, project } = drawing.life;
      const change = drawChange(drawing, must(await call('codebook.read', { project: project() })));
      return () => call('codebook.change', { project: project(), change, queue: true, by: 'Ana' });
    },
  },
  {
    kind: 'undo',
    weight: 3,
    prepare: ({ life: { call, project } }) =>
      Promise.resolve(() => call('history.undo', { project: project(), by: 'Ben' })),
  },
  {
    kind: 'redo',
    weight: 2,
    prepare: ({ life: { call, project } }) =>
      Promise.resolve(() => call('history.redo', { project: project(), by: 'Ben' })),
  },
  {
    kind: 'restore point',
    weight: 1,
    prepare: ({ life: { call, project }, step }) =>
      Promise.resolve(() => call('history.mark', { project: project(), name: `Step ${step}`, by: 'Ana' })),
  },
  {
    kind: 'back to a restore point',
    weight: 1,
    prepare: async ({ life: { call, project }, chance }) => {
      const { entries } = must(await call('history.list', { project: project(), limit: 100 }));
      const names = entries.flatMap(({ restorePoint }) => restorePoint ?? []);
      const to = names[chance.below(names.length)] ?? 'none was set';
      return () => call('history.undo', { project: project(), to, by: 'Ben' });
    },
  },
  ...roundDeeds,
  ...backupDeeds,
  ...mergeDeeds,
];
