import type { ProjectHandle } from '../contract/file.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { RoundPlan } from '../domain/model/round.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import type { WritableProject } from '../store/project-file.ts';
import { readRounds } from '../store/read/read-rounds.ts';
import type { Session } from './session.ts';

/** What a change of rounds starts from. */
export type RoundGround = {
  readonly project: WritableProject;
  readonly snapshot: Snapshot;
  readonly rounds: readonly RoundPlan[];
};

/** The project to write to, what it holds, and its rounds. */
export function roundGround(session: Session, handle: ProjectHandle): Result<RoundGround> {
  const project = session.writing(handle);
  if (!project.ok) return project;
  const snapshot = session.snapshot(handle);
  if (!snapshot.ok) return snapshot;
  const rounds = readRounds(project.value);
  return rounds.ok ? ok({ project: project.value, snapshot: snapshot.value, rounds: rounds.value }) : rounds;
}
