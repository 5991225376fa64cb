import type { ProjectHandle } from '../contract/file.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { RoundPlan } from '../domain/model/round.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import { type CaseVoices, caseVoices } from '../domain/settling/case-voices.ts';
import { findRound } from './find-round.ts';
import { roundGround } from './round-ground.ts';
import type { Session } from './session.ts';

/** What settling reads: the review, who has finished which case, and which cases are asked about. */
export type SettlingGround = {
  readonly snapshot: Snapshot;
  readonly voices: ReadonlyMap<number, CaseVoices>;
  readonly isAsked: (number: number) => boolean;
};

/** Reads it for the cases of the round of that title, or of all rounds. */
export function settlingGround(session: Session, project: ProjectHandle, title?: string): Result<SettlingGround> {
  const ground = roundGround(session, project);
  if (!ground.ok) return ground;
  const { snapshot, rounds } = ground.value;
  const isAsked = askedCases(rounds, title);
  return isAsked.ok ? ok({ snapshot, voices: caseVoices(rounds), isAsked: isAsked.value }) : isAsked;
}

function askedCases(rounds: readonly RoundPlan[], title: string | undefined): Result<(number: number) => boolean> {
  if (title === undefined) return ok(() => true);
  const round = findRound(rounds, title);
  if (!round.ok) return round;
  const cases = new Set(round.value.cases);
  return ok((number) => cases.has(number));
}
