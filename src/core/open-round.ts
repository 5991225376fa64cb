import type { Output, ParsedInput } from '../contract/method.ts';
import { type Coder, coderKindOf } from '../domain/model/coder.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { assignmentsOf, type RoundAssignment, type RoundPlan } from '../domain/model/round.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import { type PlannedRound, planRound } from '../domain/rounds/plan-round.ts';
import { roundProgress } from '../domain/rounds/round-progress.ts';
import { allOk } from '../domain/tabulate/all-ok.ts';
import { caseNumbers } from '../domain/tabulate/case-numbers.ts';
import { filterCases } from '../domain/tabulate/filter-cases.ts';
import { parseFilter } from '../domain/tabulate/parse-filter.ts';
import { runCommand } from '../store/run-command.ts';
import { roundGround } from './round-ground.ts';
import type { Session } from './session.ts';

type Input = ParsedInput<'rounds.open'>;
type Wish = ParsedInput<'rounds.plan'>;
type Opened = Output<'rounds.open'>;

type Planned = {
  readonly snapshot: Snapshot;
  readonly plan: PlannedRound;
  readonly coders: readonly Coder[];
};

/** Says what opening a round would give to whom, and changes nothing. */
export function previewRound(session: Session, wish: Wish): Result<Output<'rounds.plan'>> {
  const planned = planWish(session, wish);
  return planned.ok ? ok(planOf(planned.value)) : planned;
}

/** Opens a round under the present version of the codebook; coders that the project does not know are added to it. */
export function openRound(session: Session, input: Input): Result<Opened> {
  const writing = session.writing(input.project);
  if (!writing.ok) return writing;
  const planned = planWish(session, input);
  if (!planned.ok) return planned;
  const { snapshot, plan, coders } = planned.value;
  const round: RoundPlan = {
    uuid: session.surroundings.ids(),
    title: input.title,
    codebookVersion: snapshot.codebook.version,
    cases: [...plan.cases],
    coders: input.coders,
    assignments: [...plan.assignments],
    opened: session.surroundings.clock(),
  };
  const entry = { kind: 'round', by: input.by, summary: summaryOf(input, plan) };
  return runCommand(writing.value, entry, (write) => {
    write.putCoders(coders);
    write.putRounds([{ ...round, frozen: [] }]);
    return ok({ round: roundProgress(round), ...planOf(planned.value) });
  });
}

function planOf({ plan, coders }: Planned): Output<'rounds.plan'> {
  return {
    assignments: [...plan.assignments],
    sample: [...plan.sample],
    codersAdded: coders.map(({ name }) => name),
  };
}

function planWish(session: Session, wish: Wish): Result<Planned> {
  const ground = roundGround(session, wish.project);
  if (!ground.ok) return ground;
  const { snapshot, rounds } = ground.value;
  const { title } = wish;
  if (rounds.some((round) => round.title === title)) return fail('conflict', sentence('rounds.title-taken', { title }));
  const coders = newCoders(snapshot, wish.coders, session.surroundings.ids);
  if (!coders.ok) return coders;
  const cases = chosenCases(session, snapshot, wish);
  if (!cases.ok) return cases;
  const plan = planRound({ ...wish, cases: cases.value });
  if (!plan.ok) return plan;
  const taken = takenProblems(rounds, plan.value.assignments);
  if (taken.length > 0)
    return fail('conflict', sentence('rounds.two-at-a-time'), {
      problems: taken.map((message) => ({ message, place: {} })),
    });
  return ok({ snapshot, plan: plan.value, coders: coders.value });
}

/** Persons and rules code; what an import or a paper says was never asked of anyone. */
function newCoders(snapshot: Snapshot, names: readonly string[], newUuid: () => string): Result<Coder[]> {
  const known = new Map(snapshot.coders.map((coder) => [coder.name, coder]));
  const unasked = names.find((name) => ['import', 'stated'].includes(known.get(name)?.kind ?? coderKindOf(name)));
  if (unasked !== undefined) return fail('invalid-input', sentence('rounds.cannot-code', { unasked }));
  const added = names.filter((name) => !known.has(name));
  return ok(added.map((name) => ({ uuid: newUuid(), name, kind: 'person' })));
}

/** Numbers, ascending: the cases named, or all included ones, as far as they pass the filters. */
function chosenCases(session: Session, snapshot: Snapshot, input: Wish): Result<number[]> {
  const byNumber = new Map(snapshot.cases.map((one) => [one.number, one]));
  const unknown = input.cases?.find((number) => !byNumber.has(number));
  if (unknown !== undefined) return fail('not-found', sentence('cases.project-lacks', { number: unknown }));
  const excluded = input.cases?.find((number) => byNumber.get(number)?.status === 'excluded');
  if (excluded !== undefined) return fail('conflict', sentence('rounds.case-excluded', { excluded }));
  const filters = allOk(input.filters.map(parseFilter));
  if (!filters.ok) return filters;
  const dataset = session.dataset(input.project, { kind: 'final' });
  if (!dataset.ok) return dataset;
  const statuses = input.cases === undefined ? (['included'] as const) : (['included', 'undecided'] as const);
  const passing = filterCases(dataset.value, { filters: filters.value, statuses });
  if (!passing.ok) return passing;
  const named = input.cases === undefined ? undefined : new Set(input.cases);
  return ok(caseNumbers(dataset.value, passing.value).filter((number) => named?.has(number) ?? true));
}

function takenProblems(rounds: readonly RoundPlan[], wanted: readonly RoundAssignment[]): string[] {
  const open = rounds.filter(({ closed }) => closed === undefined);
  return open.flatMap((round) => {
    const done = new Set((round.done ?? []).map((mark) => `${String(mark.case)} ${mark.coder}`));
    const given = new Map(assignmentsOf(round).map(({ coder, cases }) => [coder, new Set(cases)]));
    return wanted.flatMap(({ coder, cases }) =>
      cases
        .filter((number) => given.get(coder)?.has(number) === true && !done.has(`${String(number)} ${coder}`))
        .map((number) => sentence('rounds.still-to-do', { number, coder, round: round.title })),
    );
  });
}

/** Says how cases came to coders, for the methods section. */
function summaryOf({ title, coders, sample, perCase, rest, seed, filters }: Wish, planned: PlannedRound): string {
  const each = perCase ?? coders.length;
  const isChance = sample !== undefined || rest?.split === true || each < coders.length;
  const together = planned.sample.length;
  const opened = sentence('rounds.opened', { title, coders, cases: planned.cases.length });
  const how = [
    ...filters.map((filter) => sentence('rounds.filter', { filter })),
    ...(together > 0 ? [sentence('rounds.together', { together, each })] : []),
    ...(rest === undefined ? [] : [restText(rest)]),
    ...(isChance ? [sentence('rounds.seed', { seed })] : []),
  ];
  return sentence('phrase.list', { parts: [opened, ...how] });
}

function restText({ coders, split }: NonNullable<Wish['rest']>): string {
  return sentence(split ? 'rounds.others-dealt' : 'rounds.others-by', { coders });
}
