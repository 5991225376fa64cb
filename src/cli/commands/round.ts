import { fail, ok, type Result } from '../../contract/errors.ts';
import { casesOf, listOf, restOf, sampleOf } from '../../contract/round-options.ts';
import { defineCommand, type ProjectContext } from '../command.ts';
import { fittingOptions } from '../fitting-options.ts';
import { printJson } from '../io.ts';
import { parseSeed } from '../parse-seed.ts';
import { doneText, openedText, roundLine, roundsText } from '../round-text.ts';
import { readWhole } from '../whole-number.ts';
import { withProject } from '../with-project.ts';

const options = {
  open: { type: 'string' },
  coders: { type: 'string' },
  cases: { type: 'string', multiple: true },
  sample: { type: 'string' },
  'per-case': { type: 'string' },
  split: { type: 'boolean', default: false },
  rest: { type: 'string' },
  seed: { type: 'string' },
  done: { type: 'string' },
  coder: { type: 'string' },
  round: { type: 'string' },
  close: { type: 'string' },
  unfinished: { type: 'boolean', default: false },
  by: { type: 'string' },
} as const;

type Running = ProjectContext<typeof options>;

/** The options that belong to each of the three things that can be done. */
const own = {
  open: ['coders', 'cases', 'sample', 'per-case', 'split', 'rest', 'seed'],
  done: ['coder', 'round'],
  close: ['unfinished'],
} as const;

export const roundCommand = defineCommand({
  name: 'round',
  usage:
    'PROJECT.copro\n' +
    '         --open TITLE --coders A,B[,…] [--cases all|1,2,5-9|"FILTER"]… [--sample 20%|N]\n' +
    '           [--per-case N] [--split] [--rest A[,…]] [--seed N] [--by NAME]\n' +
    '         --done all|1,2,5-9 --coder NAME [--round TITLE] [--by NAME]\n' +
    '         --close TITLE [--unfinished] [--by NAME]',
  summary: 'rounds of coding: list them, open one, mark cases done, close one',
  positionals: { least: 1, most: 1 },
  options,
  run: async ({ positionals: [project], ...running }) => {
    const { values } = running;
    const doing = (['open', 'done', 'close'] as const).filter((name) => values[name] !== undefined);
    if (doing.length > 1) return fail('invalid-input', 'Do one thing at a time: --open, --done or --close.');
    const fits = fittingOptions(values, { needs });
    if (!fits.ok) return fits;
    return withProject(running.call, { file: project, access: doing.length === 0 ? 'read' : 'write' }, (handle) =>
      run({ ...running, project: handle }, doing[0]),
    );
  },
});

const needs = {
  ...Object.fromEntries(Object.entries(own).flatMap(([doing, names]) => names.map((name) => [name, [doing]]))),
  by: Object.keys(own),
};

async function run(running: Running, doing: keyof typeof own | undefined): Promise<Result<number>> {
  const { project, call, values } = running;
  switch (doing) {
    case 'open':
      return open(running);
    case 'done':
      return done(running);
    case 'close': {
      const by = values.by === undefined ? {} : { by: values.by };
      const input = { project, round: values.close ?? '', unfinished: values.unfinished, ...by };
      return print(running, await call('rounds.close', input), roundLine);
    }
    case undefined:
      return print(running, await call('rounds.list', { project }), roundsText);
  }
}

async function open(running: Running): Promise<Result<number>> {
  const { project, call, values } = running;
  if (values.coders === undefined) return fail('invalid-input', 'Say who codes in the round: --coders A,B.');
  const coders = listOf(values.coders);
  const cases = casesOf(values.cases ?? []);
  if (!cases.ok) return cases;
  const sample = sampleOf(values.sample);
  if (!sample.ok) return sample;
  const perCase = readWhole('per-case', values['per-case']);
  if (!perCase.ok) return perCase;
  const seed = parseSeed(values.seed);
  if (!seed.ok) return seed;
  const opened = await call('rounds.open', {
    project,
    title: values.open ?? '',
    coders,
    ...cases.value,
    ...sample.value,
    ...(perCase.value === undefined ? {} : { perCase: perCase.value }),
    ...restOf(values.rest, values.split, coders),
    seed: seed.value,
    ...(values.by === undefined ? {} : { by: values.by }),
  });
  return print(running, opened, openedText);
}

async function done(running: Running): Promise<Result<number>> {
  const { project, call, values } = running;
  if (values.coder === undefined) return fail('invalid-input', 'Say whose cases are done: --coder NAME.');
  const cases = casesOf([values.done ?? '']);
  if (!cases.ok) return cases;
  if (cases.value.filters !== undefined) return fail('invalid-input', '--done takes case numbers, as 1,2,5-9, or all.');
  const marked = await call('rounds.done', {
    project,
    coder: values.coder,
    ...(cases.value.cases === undefined ? {} : { cases: cases.value.cases }),
    ...(values.round === undefined ? {} : { round: values.round }),
    ...(values.by === undefined ? {} : { by: values.by }),
  });
  return print(running, marked, doneText);
}

function print<Value>(
  { io, json }: Pick<Running, 'io' | 'json'>,
  reply: Result<Value>,
  text: (value: Value) => string,
): Result<number> {
  if (!reply.ok) return reply;
  if (json) printJson(io, reply.value);
  else io.stdout(`${text(reply.value)}\n`);
  return ok(0);
}
