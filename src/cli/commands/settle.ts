import { fail, ok, type Result } from '../../contract/errors.ts';
import type { Input } from '../../contract/method.ts';
import { choose } from '../choice.ts';
import { chooseFormat } from '../choose-format.ts';
import { chooseLanguage, languageFlag } from '../choose-language.ts';
import { defineCommand, type ProjectContext } from '../command.ts';
import { deliver } from '../deliver.ts';
import { fittingOptions } from '../fitting-options.ts';
import { printJson } from '../io.ts';
import { jsonFile } from '../json-file.ts';
import { personOf } from '../person-of.ts';
import { acceptedText, differenceText, queueText, settledText } from '../settle-text.ts';
import { readWhole } from '../whole-number.ts';
import { withProject } from '../with-project.ts';

const formats = ['md', 'csv', 'csv-excel', 'xlsx', 'docx', 'json'] as const;

const options = {
  round: { type: 'string' },
  case: { type: 'string' },
  variable: { type: 'string' },
  take: { type: 'string' },
  both: { type: 'boolean', default: false },
  answer: { type: 'string' },
  origin: { type: 'string' },
  note: { type: 'string' },
  accept: { type: 'string' },
  log: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  format: { type: 'string' },
  ...languageFlag,
  out: { type: 'string' },
  by: { type: 'string' },
} as const;

type Running = ProjectContext<typeof options>;

const decisions = ['take', 'both', 'answer'];
const rules = {
  needs: {
    ...Object.fromEntries(decisions.map((option) => [option, ['case']])),
    ...Object.fromEntries(['origin', 'note'].map((option) => [option, decisions])),
    ...Object.fromEntries(['all', 'format', 'language', 'out'].map((option) => [option, ['log']])),
    by: [...decisions, 'accept'],
  },
  excludes: { case: ['accept', 'log'], accept: ['log'] },
};

export const settleCommand = defineCommand({
  name: 'settle',
  usage:
    'PROJECT.copro [--round TITLE]\n' +
    '         --case N --variable V [(--take CODER | --both | --answer ANSWER) --by NAME\n' +
    '           [--origin discussed|decided] [--note TEXT]]\n' +
    '         --accept all|agreed|single-coder --by NAME [--round TITLE]\n' +
    `         --log [--all] [--round TITLE] [--format ${formats.join('|')}] [--language en|zh] [--out FILE]`,
  summary: 'the final coding: list differences, settle one, make final what needs no settling, the log',
  positionals: { least: 1, most: 1 },
  options,
  run: async ({ positionals: [project], ...running }) => {
    const { values } = running;
    const fits = fittingOptions(values, rules);
    if (!fits.ok) return fits;
    if (values.case === undefined && values.variable !== undefined)
      return fail('invalid-input', 'Say which answer: --case N --variable V.');
    const settles = decisionsOf(values).length > 0;
    const access = settles || values.accept !== undefined ? 'write' : 'read';
    return withProject(running.call, { file: project, access }, (handle) => run({ ...running, project: handle }));
  },
});

type Values = Running['values'];
type Decision = Input<'finals.settle'>['decision'];

function decisionsOf({ take, both, answer }: Values): Decision[] {
  return [
    ...(take === undefined ? [] : [{ kind: 'coder', coder: take } as const]),
    ...(both ? [{ kind: 'both' } as const] : []),
    ...(answer === undefined ? [] : [{ kind: 'cell', text: answer } as const]),
  ];
}

async function run(running: Running): Promise<Result<number>> {
  const { values } = running;
  if (values.log) return log(running);
  if (values.answer === undefined) await tellRoundless(running);
  if (values.accept !== undefined) return accept(running, values.accept);
  return values.case === undefined ? list(running) : one(running);
}

/** Differences exist within rounds alone: without a word, a project that has none would look settled. */
async function tellRoundless({ project, call, io }: Running): Promise<void> {
  const rounds = await call('rounds.list', { project });
  if (rounds.ok && rounds.value.length === 0)
    io.stderr(
      'There is no round yet. Differences are settled in rounds, case by case, once all its coders have marked it done: copro round PROJECT --open TITLE --coders A,B\n',
    );
}

async function list({ project, call, values, json, io }: Running): Promise<Result<number>> {
  const queue = await call('finals.queue', { project, ...roundOf(values) });
  if (!queue.ok) return queue;
  if (json) printJson(io, queue.value);
  else io.stdout(`${queueText(queue.value)}\n`);
  return ok(0);
}

async function one(running: Running): Promise<Result<number>> {
  const { project, call, values, json, io } = running;
  const number = readWhole('case', values.case);
  if (!number.ok) return number;
  const { variable } = values;
  if (number.value === undefined || variable === undefined)
    return fail('invalid-input', 'Say which answer: --case N --variable V.');
  const place = { project, case: number.value, variable };
  const [decision, another] = decisionsOf(values);
  if (another !== undefined) return fail('invalid-input', 'Give one of --take, --both and --answer.');
  if (decision !== undefined) return settle(running, { ...place, decision });
  const difference = await call('finals.difference', place);
  if (!difference.ok) return difference;
  if (json) printJson(io, difference.value);
  else io.stdout(`${differenceText(difference.value)}\n`);
  return ok(0);
}

type Place = Pick<Input<'finals.settle'>, 'project' | 'case' | 'variable' | 'decision'>;

async function settle({ call, values, json, io }: Running, place: Place): Promise<Result<number>> {
  const origin = choose('origin', values.origin ?? 'discussed', ['discussed', 'decided']);
  if (!origin.ok) return origin;
  const by = personOf(values);
  if (!by.ok) return by;
  const note = values.note === undefined ? {} : { note: values.note };
  const settled = await call('finals.settle', { ...place, origin: origin.value, ...note, by: by.value });
  if (!settled.ok) return settled;
  if (json) printJson(io, settled.value.final);
  else io.stdout(`${settledText(settled.value)}\n`);
  return ok(0);
}

async function accept({ project, call, values, json, io }: Running, which: string): Promise<Result<number>> {
  const chosen = choose('accept', which, ['all', 'agreed', 'single-coder']);
  if (!chosen.ok) return chosen;
  const by = personOf(values);
  if (!by.ok) return by;
  const origins = chosen.value === 'all' ? {} : { origins: [chosen.value] };
  const accepted = await call('finals.accept', { project, ...roundOf(values), ...origins, by: by.value });
  if (!accepted.ok) return accepted;
  const { agreed, singleCoder } = accepted.value;
  if (json) printJson(io, { agreed, singleCoder });
  else io.stdout(`${acceptedText(accepted.value)}\n`);
  return ok(0);
}

async function log({ project, call, values, json, io }: Running): Promise<Result<number>> {
  const format = chooseFormat({ values, otherwise: json ? 'json' : 'md' }, formats);
  if (!format.ok) return format;
  const language = chooseLanguage(values);
  if (!language.ok) return language;
  const input = { project, ...roundOf(values), all: values.all };
  const destination = { path: values.out, json };
  if (format.value === 'json') {
    const entries = await call('finals.log', input);
    return entries.ok ? deliver(io, jsonFile('adjudication-log.json', entries.value), destination) : entries;
  }
  const exported = await call('finals.exportLog', { ...input, format: format.value, language: language.value });
  return exported.ok ? deliver(io, exported.value.file, destination) : exported;
}

function roundOf({ round }: Values): { round?: string } {
  return round === undefined ? {} : { round };
}
