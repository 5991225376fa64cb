import type { ProjectHandle } from '../contract/file.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { RoundPlan } from '../domain/model/round.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import { readRounds } from '../store/read/read-rounds.ts';
import type { Session } from './session.ts';

/** What a change of rounds starts from. */
export type RoundGround = { readonly snapshot: Snapshot; readonly rounds: readonly RoundPlan[] };

/** What a project holds, and its rounds. */
export function roundGround(session: Session, handle: ProjectHandle): Result<RoundGround> {
  const project = session.reading(handle);
  if (!project.ok) return project;
  const snapshot = session.snapshot(handle);
  if (!snapshot.ok) return snapshot;
  const rounds = readRounds(project.value);
  return rounds.ok ? ok({ snapshot: snapshot.value, rounds: rounds.value }) : rounds;
}
