import type { Handlers } from '../contract/dispatch.ts';
import type { ParsedInput } from '../contract/method.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import type { RoundPlan } from '../domain/model/round.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { type RoundProgress, roundProgress } from '../domain/rounds/round-progress.ts';
import { readRounds } from '../store/read/read-rounds.ts';
import { runCommand } from '../store/run-command.ts';
import { findRound } from './find-round.ts';
import { markDone } from './mark-done.ts';
import { openRound, previewRound } from './open-round.ts';
import type { Session } from './session.ts';

type Names = 'rounds.list' | 'rounds.plan' | 'rounds.open' | 'rounds.done' | 'rounds.close';

/** Rounds of coding: who codes what under which version of the codebook, and what is done of it. */
export function roundHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'rounds.list': ({ project }) => {
      const reading = session.reading(project);
      if (!reading.ok) return reading;
      const rounds = readRounds(reading.value);
      return rounds.ok ? ok(rounds.value.map(roundProgress)) : rounds;
    },
    'rounds.plan': (input) => previewRound(session, input),
    'rounds.open': (input) => openRound(session, input),
    'rounds.done': (input) => markDone(session, input),
    'rounds.close': (input) => closeRound(session, input),
  };
}

function closeRound(
  session: Session,
  { project, round: title, unfinished, by }: ParsedInput<'rounds.close'>,
): Result<RoundProgress> {
  const writing = session.writing(project);
  if (!writing.ok) return writing;
  const rounds = readRounds(writing.value);
  if (!rounds.ok) return rounds;
  const round = findRound(rounds.value, title);
  if (!round.ok) return round;
  if (round.value.closed !== undefined)
    return fail('conflict', sentence('rounds.closed-already', { title, day: round.value.closed.slice(0, 10) }));
  const waiting = waitingTexts(round.value);
  if (waiting.length > 0 && !unfinished) return fail('conflict', sentence('rounds.unfinished', { title, waiting }));
  const closed: RoundPlan = { ...round.value, closed: session.surroundings.clock() };
  const summary =
    waiting.length === 0
      ? sentence('rounds.closed', { title })
      : sentence('rounds.closed-unfinished', { title, waiting });
  return runCommand(writing.value, { kind: 'round', by, summary }, (write) => {
    write.putRounds([{ ...closed, frozen: [] }]);
    return ok(roundProgress(closed));
  });
}

function waitingTexts(round: RoundPlan): string[] {
  return roundProgress(round)
    .coders.filter(({ missing }) => missing.length > 0)
    .map(({ coder, assigned, missing }) => sentence('rounds.waiting', { coder, missing: missing.length, assigned }));
}
