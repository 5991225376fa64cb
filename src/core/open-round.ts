import type { Output, ParsedInput } from '../contract/method.ts';
import { type Coder, coderKindOf } from '../domain/model/coder.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { assignmentsOf, type RoundAssignment, type RoundPlan } from '../domain/model/round.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import { type PlannedRound, planRound } from '../domain/rounds/plan-round.ts';
import { roundProgress } from '../domain/rounds/round-progress.ts';
import { allOk } from '../domain/tabulate/all-ok.ts';
import { caseNumbers } from '../domain/tabulate/case-numbers.ts';
import { filterCases } from '../domain/tabulate/filter-cases.ts';
import { parseFilter } from '../domain/tabulate/parse-filter.ts';
import { readRounds } from '../store/read/read-rounds.ts';
import { runCommand } from '../store/run-command.ts';
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
  const reading = session.reading(wish.project);
  if (!reading.ok) return reading;
  const snapshot = session.snapshot(wish.project);
  if (!snapshot.ok) return snapshot;
  const rounds = readRounds(reading.value);
  if (!rounds.ok) return rounds;
  const { title } = wish;
  if (rounds.value.some((round) => round.title === title))
    return fail('conflict', `There is a round “${title}” already. Give the new one another title.`);
  const coders = newCoders(snapshot.value, wish.coders, session.surroundings.ids);
  if (!coders.ok) return coders;
  const cases = chosenCases(session, snapshot.value, wish);
  if (!cases.ok) return cases;
  const plan = planRound({ ...wish, cases: cases.value });
  if (!plan.ok) return plan;
  const taken = takenProblems(rounds.value, plan.value.assignments);
  if (taken.length > 0)
    return fail(
      'conflict',
      'A coder cannot code one case in two rounds at a time. Close the other round, or leave these cases out.',
      { problems: taken.map((message) => ({ message, place: {} })) },
    );
  return ok({ snapshot: snapshot.value, plan: plan.value, coders: coders.value });
}

/** Persons and rules code; what an import or a paper says was never asked of anyone. */
function newCoders(snapshot: Snapshot, names: readonly string[], newUuid: () => string): Result<Coder[]> {
  const known = new Map(snapshot.coders.map((coder) => [coder.name, coder]));
  const unasked = names.find((name) => ['import', 'stated'].includes(known.get(name)?.kind ?? coderKindOf(name)));
  if (unasked !== undefined)
    return fail('invalid-input', `“${unasked}” holds what files say and codes in no round. Name persons or rules.`);
  const added = names.filter((name) => !known.has(name));
  return ok(added.map((name) => ({ uuid: newUuid(), name, kind: 'person' })));
}

/** Numbers, ascending: the cases named, or all included ones, as far as they pass the filters. */
function chosenCases(session: Session, snapshot: Snapshot, input: Wish): Result<number[]> {
  const byNumber = new Map(snapshot.cases.map((one) => [one.number, one]));
  const unknown = input.cases?.find((number) => !byNumber.has(number));
  if (unknown !== undefined) return fail('not-found', `The project has no case ${String(unknown)}.`);
  const excluded = input.cases?.find((number) => byNumber.get(number)?.status === 'excluded');
  if (excluded !== undefined)
    return fail('conflict', `Case ${String(excluded)} is excluded from the review. Leave it out, or include it first.`);
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
        .map((number) => `case ${String(number)}: ${coder} has it to do in the round “${round.title}”`),
    );
  });
}

/** Says how cases came to coders, for the methods section. */
function summaryOf({ title, coders, sample, perCase, rest, seed, filters }: Wish, planned: PlannedRound): string {
  const each = perCase ?? coders.length;
  const isChance = sample !== undefined || rest?.split === true || each < coders.length;
  const together = planned.sample.length;
  const parts = [
    `Opened the round “${title}” for ${coders.join(', ')}: ${String(planned.cases.length)} cases`,
    ...filters.map((filter) => `filter ${filter}`),
    ...(together > 0 ? [`${String(together)} coded by ${String(each)} each`] : []),
    ...(rest === undefined ? [] : [restText(rest)]),
    ...(isChance ? [`seed ${String(seed)}`] : []),
  ];
  return parts.join('; ');
}

function restText({ coders, split }: NonNullable<Wish['rest']>): string {
  return split ? `the others dealt out to ${coders.join(', ')}, one each` : `the others coded by ${coders.join(', ')}`;
}
