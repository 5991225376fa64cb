import type { Call } from '../../contract/client.ts';
import { fail, ok, type Result } from '../../contract/errors.ts';
import type { ProjectHandle } from '../../contract/file.ts';
import type { Output } from '../../contract/method.ts';
import { defineCommand } from '../command.ts';
import { fittingOptions } from '../fitting-options.ts';
import { type Io, printJson } from '../io.ts';
import { minuteOf } from '../minute-of.ts';
import { readWhole } from '../whole-number.ts';
import { withProject } from '../with-project.ts';

type Entry = Output<'history.list'>['entries'][number] | Output<'history.mark'>['entry'];
type Changes = Output<'history.entry'>;

type Values = {
  case?: string;
  variable?: string;
  coder?: string;
  entry?: string;
  limit?: string;
  mark?: string;
  by?: string;
};
/** What is asked for; `mark` is the only one that writes. */
type Question = { case?: number; variable?: string; coder?: string; entry?: number; limit?: number; mark?: string };

export const historyCommand = defineCommand({
  name: 'history',
  usage:
    'PROJECT.copro [--limit N] [--entry SEQ]\n' +
    '         [--case N [--variable VARIABLE --coder NAME]] [--mark NAME [--by NAME]]',
  summary: 'who changed what, newest first; one entry, one case or one coding; set a restore point',
  positionals: { least: 1, most: 1 },
  options: {
    case: { type: 'string' },
    variable: { type: 'string' },
    coder: { type: 'string' },
    entry: { type: 'string' },
    limit: { type: 'string' },
    mark: { type: 'string' },
    by: { type: 'string' },
  },
  run: async ({ positionals: [project], values, json, call, io }) => {
    const fits = fittingOptions(values, { needs: { by: ['mark'] }, excludes: { mark: ['limit'] } });
    if (!fits.ok) return fits;
    const question = questionOf(values);
    if (!question.ok) return question;
    const access = values.mark === undefined ? 'read' : 'write';
    return withProject(call, { file: project, access }, async (handle) => {
      const reply = await answer(call, handle, {
        ...question.value,
        ...(values.by === undefined ? {} : { by: values.by }),
      });
      if (!reply.ok) return reply;
      print({ io, json }, reply.value);
      return ok(0);
    });
  },
});

function questionOf(values: Values): Result<Question> {
  const question: Question = {};
  for (const name of ['case', 'entry', 'limit'] as const) {
    const number = readWhole(name, values[name]);
    if (!number.ok) return number;
    if (number.value !== undefined) question[name] = number.value;
  }
  const { variable, coder, mark } = values;
  if (variable !== undefined) question.variable = variable;
  if (coder !== undefined) question.coder = coder;
  if (mark !== undefined) question.mark = mark;
  const asked = [question.mark, question.entry, question.case].filter((given) => given !== undefined);
  if (asked.length > 1) return fail('invalid-input', 'Ask for one at a time: --mark, --entry or --case.');
  if ((variable === undefined) !== (coder === undefined) || (variable !== undefined && question.case === undefined))
    return fail('invalid-input', 'One coding is named by all three: --case N --variable VARIABLE --coder NAME.');
  return ok(question);
}

type Reply =
  | { readonly kind: 'list'; readonly value: Output<'history.list'> }
  | { readonly kind: 'entry'; readonly value: Changes }
  | { readonly kind: 'changes'; readonly value: Changes[] }
  | { readonly kind: 'mark'; readonly value: Output<'history.mark'> };

async function answer(
  call: Call,
  project: ProjectHandle,
  { case: number, variable, coder, entry: seq, limit: most, mark, by }: Question & { by?: string },
): Promise<Result<Reply>> {
  const limit = most === undefined ? {} : { limit: most };
  if (mark !== undefined)
    return kept('mark', await call('history.mark', { project, name: mark, ...(by === undefined ? {} : { by }) }));
  if (seq !== undefined) return kept('entry', await call('history.entry', { project, seq, ...limit }));
  if (number === undefined) return kept('list', await call('history.list', { project, ...limit }));
  const changes =
    variable === undefined || coder === undefined
      ? await call('history.of-case', { project, case: number })
      : await call('history.of-coding', { project, case: number, variable, coder });
  return kept('changes', changes.ok ? ok(changes.value.slice(0, most)) : changes);
}

function kept<Kind extends string, Value>(
  kind: Kind,
  reply: Result<Value>,
): Result<{ readonly kind: Kind; readonly value: Value }> {
  return reply.ok ? ok({ kind, value: reply.value }) : reply;
}

function print({ io, json }: { io: Io; json: boolean }, reply: Reply): void {
  if (json) printJson(io, reply.value);
  else io.stdout(`${linesOf(reply).join('\n')}\n`);
}

function linesOf(reply: Reply): string[] {
  switch (reply.kind) {
    case 'list': {
      const { entries, older } = reply.value;
      return [
        ...entries.map(entryLine),
        ...(older === 0 ? [] : [`… and ${String(older)} older; --limit N shows more`]),
      ];
    }
    case 'entry':
      return changeLines(reply.value);
    case 'changes':
      return reply.value.length === 0 ? ['Nothing was changed.'] : reply.value.flatMap(changeLines);
    case 'mark':
      return [entryLine(reply.value.entry)];
  }
}

function entryLine(entry: Entry): string {
  const { seq, at, by, words, undoneBy, merged } = entry;
  const counts = 'changes' in entry && entry.changes !== '' ? ` [${entry.changes}]` : '';
  const undone = undoneBy === undefined ? '' : ` (undone by entry ${String(undoneBy)})`;
  const came = merged === undefined ? '' : ` (came with entry ${String(merged)})`;
  return `${String(seq).padStart(5)}  ${minuteOf(at)}  ${by}: ${words}${counts}${came}${undone}`;
}

function changeLines({ entry, rows, rowsLeftOut }: Changes): string[] {
  const left = rowsLeftOut === 0 ? [] : [`         … and ${String(rowsLeftOut)} more; --limit N shows more`];
  return [entryLine(entry), ...rows.map(({ words }) => `         ${words}`), ...left];
}
