import type { Handlers } from '../contract/dispatch.ts';
import type { ProjectHandle } from '../contract/file.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import { type ChangePlan, planChange, variableIdOf } from '../domain/codebook-change/plan-change.ts';
import { recodeQueue } from '../domain/codebook-change/queue.ts';
import type { Answer } from '../domain/model/answer.ts';
import { answerWords } from '../domain/model/answer-words.ts';
import { type Codebook, codebookSchema, findVariable } from '../domain/model/codebook.ts';
import { codebookChangeSchema } from '../domain/model/codebook-change.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { tokenClashes } from '../formats/answer/token-clash.ts';
import { writeDecisionLog } from '../formats/decision-log/write-decision-log.ts';
import { encodeText } from '../formats/encode-text.ts';
import { readJson } from '../formats/json/read-json.ts';
import type { Identities } from '../store/identities.ts';
import { readCases } from '../store/read/read-cases.ts';
import { type CodedVariables, readCodebookLog, readCoded } from '../store/read/read-changes.ts';
import { readCodebook } from '../store/read/read-codebook.ts';
import { readGroupings } from '../store/read/read-groupings.ts';
import { readNextVersion } from '../store/read/read-next-version.ts';
import { runCommand } from '../store/run-command.ts';
import type { Session } from './session.ts';
import { titledCodebook } from './titled-codebook.ts';

type Names =
  | 'codebook.parse-change'
  | 'codebook.preview-change'
  | 'codebook.change'
  | 'codebook.log'
  | 'codebook.exportLog'
  | 'codebook.queue';
type Report = Output<'codebook.change'>;
type Wanted = ParsedInput<'codebook.preview-change'>;

/** Changing the codebook under what is coded: previews, changes, the decision log and the recode queue. */
export function codebookChangeHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'codebook.parse-change': ({ file }) => readJson(file, codebookChangeSchema),
    'codebook.preview-change': (input) => {
      const planned = plan(session, input);
      return planned.ok ? ok(reportOf(planned.value, input, true)) : planned;
    },
    'codebook.change': (input) => change(session, input),
    'codebook.log': ({ project }) => {
      const reading = session.reading(project);
      return reading.ok ? readCodebookLog(reading.value) : reading;
    },
    'codebook.exportLog': ({ project }) => exportLog(session, project),
    'codebook.queue': ({ project }) => queueOf(session, project),
  };
}

type Planned = {
  readonly plan: ChangePlan;
  readonly codebook: Codebook;
  readonly identities: Identities;
  readonly coded: CodedVariables;
};

function plan(session: Session, { project, change: wanted, queue }: Wanted): Result<Planned> {
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const scheme = readCodebook(reading.value);
  if (!scheme.ok) return scheme;
  const groupings = readGroupings(reading.value);
  if (!groupings.ok) return groupings;
  const coded = readCoded(reading.value, (id) => id === variableIdOf(wanted));
  if (!coded.ok) return coded;
  const next = readNextVersion(reading.value);
  if (!next.ok) return next;
  const { codebook, identities } = scheme.value;
  const ground = { codebook, nextVersion: next.value, groupings: groupings.value, ...coded.value };
  const planned = planChange(ground, wanted, { queue });
  if (!planned.ok) return planned;
  const sound = soundCodebook(planned.value.codebook);
  return sound.ok
    ? ok({ plan: { ...planned.value, codebook: sound.value }, codebook, identities, coded: coded.value })
    : sound;
}

/**
 * The codebook as the schema has it, each field in its place: were it written as the change left it, a row that was read
 * and not changed would differ from itself, and the next change would seem to touch it.
 */
function soundCodebook(codebook: Codebook): Result<Codebook> {
  const parsed = codebookSchema.safeParse(codebook);
  const problem = parsed.success
    ? tokenClashes(parsed.data)[0]?.problem
    : sentence('codebook.rule', { rule: parsed.error.issues[0]?.message ?? '' });
  return parsed.success && problem === undefined
    ? ok(parsed.data)
    : fail('invalid-input', sentence('codebook.would-not-hold', { problem: problem ?? '' }));
}

function change(session: Session, input: ParsedInput<'codebook.change'>): Result<Report> {
  const writing = session.writing(input.project);
  if (!writing.ok) return writing;
  const planned = plan(session, input);
  if (!planned.ok) return planned;
  const { codebook, groupings, renamed, codings, finalCodings, recodes, summary, counts } = planned.value.plan;
  const { by, change: wanted } = input;
  const at = session.surroundings.clock();
  const entry = {
    kind: 'codebook',
    by,
    summary: sentence('phrase.with-reason', { what: summary, reason: wanted.reason }),
  };
  return runCommand(writing.value, entry, (write) => {
    write.putCodebook(codebook, renamedIdentities(planned.value.identities, renamed));
    write.putGroupings(groupings);
    write.putCodebookChanges([{ version: codebook.version, at, by, summary, change: wanted, counts: [...counts] }]);
    write.putRecodes(recodes);
    write.rewriteCodings(codings);
    write.putFinalCodings(finalCodings);
    return ok(reportOf(planned.value, input, false));
  });
}

/** Variables and codes keep their identity under a new name. */
function renamedIdentities(identities: Identities, renamed: ChangePlan['renamed']): Identities {
  const kept = Object.entries(renamed).flatMap(([now, before]) => {
    const uuid = identities[before];
    return uuid === undefined ? [] : [[now, uuid] as const];
  });
  return Object.fromEntries(kept);
}

function reportOf({ plan: planned, codebook, coded }: Planned, { change: wanted }: Wanted, dryRun: boolean): Report {
  const { summary, codings, finalCodings, queued, counts } = planned;
  const words = (scheme: Codebook, id: string, answer: Answer): string => {
    const variable = findVariable(scheme, id);
    return variable === undefined ? '' : answerWords(answer, variable);
  };
  const key = (of: { case: number; coder?: string }): string => `${String(of.case)}/${of.coder ?? ''}`;
  const before = new Map([...coded.codings, ...coded.finalCodings].map((made) => [key(made), made]));
  return {
    version: planned.codebook.version,
    summary,
    reason: wanted.reason,
    rewritten: [...codings, ...finalCodings].map((made) => {
      const old = before.get(key(made)) ?? made;
      return {
        case: made.case,
        variable: made.variable,
        coder: 'coder' in made ? made.coder : null,
        before: words(codebook, old.variable, old.answer),
        after: words(planned.codebook, made.variable, made.answer),
      };
    }),
    queued: [...queued],
    counts: [...counts],
    dryRun,
  };
}

function exportLog(session: Session, project: ProjectHandle): Result<Output<'codebook.exportLog'>> {
  const titled = titledCodebook(session, project);
  if (!titled.ok) return titled;
  const { title, codebook } = titled.value;
  const steps = readCodebookLog(titled.value.project);
  if (!steps.ok) return steps;
  const text = writeDecisionLog({ title, codebook, steps: steps.value });
  return ok({ file: { name: 'decision-log.md', bytes: encodeText(text) } });
}

function queueOf(session: Session, project: ProjectHandle): Result<Output<'codebook.queue'>> {
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const scheme = readCodebook(reading.value);
  if (!scheme.ok) return scheme;
  const coded = readCoded(reading.value, () => true);
  if (!coded.ok) return coded;
  const log = readCodebookLog(reading.value);
  if (!log.ok) return log;
  const reasons = new Map(
    log.value.flatMap(({ version, change: made }) => (made === null ? [] : [[version, made.reason] as const])),
  );
  const cases = readCases(reading.value);
  if (!cases.ok) return cases;
  const titles = new Map(cases.value.map(({ number, title }) => [number, title]));
  const queue = recodeQueue({ codebook: scheme.value.codebook, ...coded.value, reasons });
  return ok(queue.map((entry) => ({ ...entry, title: titles.get(entry.case) ?? '' })));
}
