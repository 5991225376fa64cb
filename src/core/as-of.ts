import type { ProjectHandle } from '../contract/file.ts';
import type { Policy } from '../domain/model/policy.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import { buildDataset } from '../domain/tabulate/build-dataset.ts';
import type { Dataset } from '../domain/tabulate/dataset.ts';
import { snapshotAsOf } from '../store/history/snapshot-as-of.ts';
import type { ReadableProject } from '../store/project-file.ts';
import { readRevision } from '../store/read/read-revision.ts';
import type { Session } from './session.ts';

type Kept = { readonly revision: number; readonly name: string; readonly snapshot: Snapshot };

/** Of each project the state that was asked for last: going back to it costs as much as copying the file. */
const kept = new WeakMap<ReadableProject, Kept>();

/** The data of a table: as the project is, or as it was at a restore point. */
export function datasetAsOf(
  session: Session,
  project: ProjectHandle,
  { policy, asOf }: { readonly policy: Policy; readonly asOf: string | undefined },
): Result<Dataset> {
  if (asOf === undefined) return session.dataset(project, policy);
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const snapshot = snapshotOf(session, reading.value, asOf);
  return snapshot.ok ? buildDataset(snapshot.value, policy) : snapshot;
}

function snapshotOf(session: Session, project: ReadableProject, name: string): Result<Snapshot> {
  const revision = readRevision(project);
  if (!revision.ok) return revision;
  const known = kept.get(project);
  if (known?.revision === revision.value && known.name === name) return ok(known.snapshot);
  const snapshot = snapshotAsOf(project, name, session.surroundings);
  if (snapshot.ok) kept.set(project, { revision: revision.value, name, snapshot: snapshot.value });
  return snapshot;
}
