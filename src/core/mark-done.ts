import type { Output, ParsedInput } from '../contract/method.ts';
import { variablesOf } from '../domain/model/codebook.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import type { RoundPlan } from '../domain/model/round.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import { roundProgress } from '../domain/rounds/round-progress.ts';
import { runCommand } from '../store/run-command.ts';
import { findRound } from './find-round.ts';
import { roundGround } from './round-ground.ts';
import type { Session } from './session.ts';

type Input = ParsedInput<'rounds.done'>;
type Done = Output<'rounds.done'>;

/** Marks cases as done by a coder, which freezes the coder's answers in them; those that are done already stay so. */
export function markDone(session: Session, input: Input): Result<Done> {
  const project = session.writing(input.project);
  if (!project.ok) return project;
  const ground = roundGround(session, input.project);
  if (!ground.ok) return ground;
  const { snapshot, rounds } = ground.value;
  const { coder } = input;
  const round = chosenRound(rounds, input);
  if (!round.ok) return round;
  const cases = chosenCases(round.value, input);
  if (!cases.ok) return cases;
  const refused = refusal(round.value, snapshot);
  if (refused !== undefined) return refused;
  const answered = answeredBy(snapshot, coder);
  const empty = cases.value.filter((number) => !answered.has(number));
  if (empty.length > 0) return fail('conflict', sentence('rounds.nothing-coded', { coder, cases: casesText(empty) }));
  const at = session.surroundings.clock();
  const { uuid, title } = round.value;
  const summary = sentence('rounds.marked', { coder, cases: casesText(cases.value), title });
  return runCommand(project.value, { kind: 'round', by: input.by ?? coder, summary }, (write) => {
    const { written } = write.putDone({ round: uuid, coder, cases: cases.value, at });
    const marks = cases.value.map((number) => ({ case: number, coder, at }));
    return ok({
      round: roundProgress({ ...round.value, done: [...(round.value.done ?? []), ...marks] }),
      cases: cases.value,
      codings: written,
      unanswered: unanswered(snapshot, cases.value, answered),
    });
  });
}

/** The round named, or the one open round that gives the coder cases. */
function chosenRound(rounds: readonly RoundPlan[], { round: title, coder }: Input): Result<RoundPlan> {
  if (title !== undefined) return findRound(rounds, title);
  const open = rounds.filter(({ closed, coders }) => closed === undefined && coders.includes(coder));
  const [only, another] = open;
  if (only === undefined) return fail('not-found', sentence('rounds.none-open-for', { coder }));
  if (another === undefined) return ok(only);
  const titles = open.map((round) => `“${round.title}”`).join(', ');
  return fail('invalid-input', sentence('rounds.several-open-for', { coder, titles }));
}

/** Those that are not done yet, of all the coder's cases or of the ones named. */
function chosenCases(round: RoundPlan, { coder, cases }: Input): Result<number[]> {
  const own = roundProgress(round).coders.find((one) => one.coder === coder);
  if (own === undefined)
    return fail('not-found', sentence('rounds.not-a-coder', { coder, round: round.title, coders: round.coders }));
  if (cases === undefined) return ok(own.missing);
  const marked = new Set((round.done ?? []).filter((mark) => mark.coder === coder).map((mark) => mark.case));
  const strange = cases.find((number) => !own.missing.includes(number) && !marked.has(number));
  if (strange !== undefined)
    return fail('not-found', sentence('rounds.case-not-given', { round: round.title, strange, coder }));
  return ok(own.missing.filter((number) => cases.includes(number)));
}

function refusal(round: RoundPlan, { codebook }: Snapshot): Result<never> | undefined {
  if (round.closed !== undefined) return fail('conflict', sentence('rounds.is-closed', { round: round.title }));
  if (round.codebookVersion === codebook.version) return undefined;
  return fail(
    'conflict',
    sentence('rounds.other-version', {
      round: round.title,
      codebookVersion: round.codebookVersion,
      version: codebook.version,
    }),
  );
}

/** By case number the variables that a coder has answered. */
function answeredBy(snapshot: Snapshot, coder: string): ReadonlyMap<number, ReadonlySet<string>> {
  const answered = new Map<number, Set<string>>();
  for (const column of snapshot.codings) {
    if (column.coder !== coder) continue;
    for (const position of column.cases) {
      const number = snapshot.cases[position]?.number ?? 0;
      const variables = answered.get(number) ?? new Set();
      answered.set(number, variables.add(column.variable));
    }
  }
  return answered;
}

/** The judgements that every case asks for and that the coder has left open. */
function unanswered(
  { codebook }: Snapshot,
  cases: readonly number[],
  answered: ReadonlyMap<number, ReadonlySet<string>>,
): Done['unanswered'] {
  const asked = variablesOf(codebook).filter(({ role, optional }) => role === 'judgement' && !optional);
  return cases.flatMap((number) => {
    const variables = asked.filter(({ id }) => answered.get(number)?.has(id) !== true).map(({ id }) => id);
    return variables.length === 0 ? [] : [{ case: number, variables }];
  });
}

const mostNamed = 8;

function casesText(numbers: readonly number[]): string {
  const [number = 0] = numbers;
  if (numbers.length === 1) return sentence('phrase.case', { number });
  return numbers.length > mostNamed
    ? sentence('phrase.cases', { numbers: numbers.length })
    : sentence('rounds.case-list', { numbers });
}
