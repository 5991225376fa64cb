import type { Handlers } from '../contract/dispatch.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import type { FinalCoding } from '../domain/model/final-coding.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { findSettlements, type ReadyAnswer, type Settlements } from '../domain/settling/find-settlements.ts';
import { readSettlingTimes } from '../store/read/read-finals.ts';
import { runCommand } from '../store/run-command.ts';
import { readDifference } from './difference.ts';
import { entrySince } from './entry-since.ts';
import type { Session } from './session.ts';
import { settleDifference } from './settle-difference.ts';
import { settlingGround } from './settling-ground.ts';
import { settlingLogHandlers } from './settling-log.ts';

type Names =
  'finals.queue' | 'finals.difference' | 'finals.settle' | 'finals.accept' | 'finals.log' | 'finals.exportLog';
type Asked = ParsedInput<'finals.queue'>;

/** The final coding: what is to be settled, settling it, and making final what needs no settling. */
export function finalHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'finals.queue': (input) => {
      const found = settlementsOf(session, input);
      return found.ok ? ok(told(found.value)) : found;
    },
    'finals.difference': (input) => readDifference(session, input),
    'finals.settle': (input) => settleDifference(session, input),
    'finals.accept': (input) => accept(session, input),
    ...settlingLogHandlers(session),
  };
}

function settlementsOf(session: Session, { project, round }: Asked): Result<Settlements> {
  const ground = settlingGround(session, project, round);
  if (!ground.ok) return ground;
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const times = readSettlingTimes(reading.value);
  if (!times.ok) return times;
  const settledAt = (place: { readonly case: number; readonly variable: string }): string | undefined =>
    times.value.get(place.case)?.get(place.variable);
  return ok(findSettlements({ ...ground.value, settledAt }));
}

function told({ differences, alike, sole, waiting, final }: Settlements): Output<'finals.queue'> {
  return {
    differences: differences.map((one) => ({ ...one, coders: [...one.coders] })),
    alike: alike.length,
    sole: sole.length,
    waiting: waiting.map((one) => ({ ...one, coders: [...one.coders] })),
    final,
  };
}

function accept(session: Session, input: ParsedInput<'finals.accept'>): Result<Output<'finals.accept'>> {
  const writing = session.writing(input.project);
  if (!writing.ok) return writing;
  const found = settlementsOf(session, input);
  if (!found.ok) return found;
  const { origins, by } = input;
  const agreed = origins.includes('agreed') ? found.value.alike : [];
  const sole = origins.includes('single-coder') ? found.value.sole : [];
  const counts = { agreed: agreed.length, singleCoder: sole.length };
  if (agreed.length + sole.length === 0) return ok(counts);
  const stamp = { by, at: session.surroundings.clock() };
  const finals = [
    ...agreed.map((one) => finalOf(one, { origin: 'agreed', ...stamp })),
    ...sole.map((one) => finalOf(one, { origin: 'single-coder', ...stamp })),
  ];
  const entry = entrySince(writing.value);
  const done = runCommand(writing.value, { kind: 'final', by, summary: summaryOf(counts, input) }, (write) =>
    ok(write.putFinalCodings(finals)),
  );
  return done.ok ? ok({ ...counts, ...entry() }) : done;
}

function finalOf(
  { case: number, variable, answer, codebookVersion }: ReadyAnswer,
  stamp: Pick<FinalCoding, 'origin' | 'by' | 'at'>,
): FinalCoding {
  return { case: number, variable, answer, codebookVersion, ...stamp };
}

function summaryOf(
  { agreed, singleCoder }: { agreed: number; singleCoder: number },
  { by, round }: Asked & { by: string },
) {
  const parts = [
    ...(agreed === 0 ? [] : [sentence('settling.part-agreed', { answers: agreed })]),
    ...(singleCoder === 0 ? [] : [sentence('settling.part-alone', { answers: singleCoder })]),
  ];
  const answers = agreed + singleCoder;
  return round === undefined
    ? sentence('settling.made-final', { by, answers, parts })
    : sentence('settling.made-final-in', { by, answers, round, parts });
}
