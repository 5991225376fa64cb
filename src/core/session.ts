import type { ProjectHandle } from '../contract/file.ts';
import { projectHandleSchema } from '../contract/file.ts';
import { policyText, type Policy } from '../domain/model/policy.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import { buildDataset } from '../domain/tabulate/build-dataset.ts';
import type { Dataset } from '../domain/tabulate/dataset.ts';
import { openToRead, openToWrite } from '../store/open-project.ts';
import type { ReadableProject, WritableProject } from '../store/project-file.ts';
import { readRevision } from '../store/read/read-revision.ts';
import { readSnapshot } from '../store/read/read-snapshot.ts';
import { openSalvaged } from '../store/salvage/open-salvaged.ts';
import type { Surroundings } from '../store/surroundings.ts';
import { createTurns, type Turns } from './turns.ts';

type OpenProject = {
  readonly reading: ReadableProject;
  readonly writing: WritableProject | undefined;
  snapshot?: Snapshot;
  /** By policy, of that snapshot. */
  readonly datasets: Map<string, Dataset>;
};

/** The projects that are open, and what was read of them as long as it is fresh. */
export type Session = {
  readonly surroundings: Surroundings;
  readonly open: (path: string, access: 'read' | 'write') => Result<ProjectHandle>;
  /** Opens what can be saved of a damaged project, for reading; with what could not be saved. */
  readonly openSalvaged: (
    path: string,
  ) => Result<{ readonly handle: ProjectHandle; readonly losses: readonly string[] }>;
  readonly adopt: (project: WritableProject) => ProjectHandle;
  readonly close: (handle: ProjectHandle) => void;
  readonly closeAll: () => void;
  readonly reading: (handle: ProjectHandle) => Result<ReadableProject>;
  readonly writing: (handle: ProjectHandle) => Result<WritableProject>;
  readonly snapshot: (handle: ProjectHandle) => Result<Snapshot>;
  readonly dataset: (handle: ProjectHandle, policy: Policy) => Result<Dataset>;
  readonly inTurn: Turns;
};

/** Starts with no project open. */
export function createSession(surroundings: Surroundings): Session {
  const projects = new Map<ProjectHandle, OpenProject>();
  let opened = 0;

  const adopt = (reading: ReadableProject, writing?: WritableProject): ProjectHandle => {
    opened += 1;
    const handle = projectHandleSchema.parse(`project-${String(opened)}`);
    projects.set(handle, { reading, writing, datasets: new Map() });
    return handle;
  };
  const find = (handle: ProjectHandle): Result<OpenProject> => {
    const project = projects.get(handle);
    return project === undefined ? fail('not-found', 'This project is no longer open. Open it again.') : ok(project);
  };
  const close = (handle: ProjectHandle): void => {
    projects.get(handle)?.reading.close();
    projects.delete(handle);
  };

  return {
    surroundings,
    adopt: (project) => adopt(project, project),
    open: (path, access) => {
      if (access === 'read') {
        const project = openToRead(path);
        return project.ok ? ok(adopt(project.value)) : project;
      }
      const project = openToWrite(path, surroundings);
      return project.ok ? ok(adopt(project.value, project.value)) : project;
    },
    openSalvaged: (path) => {
      const salvaged = openSalvaged(path, surroundings);
      if (!salvaged.ok) return salvaged;
      return ok({ handle: adopt(salvaged.value.project), losses: salvaged.value.losses });
    },
    close,
    closeAll: () => {
      for (const handle of [...projects.keys()]) close(handle);
    },
    reading: (handle) => {
      const project = find(handle);
      return project.ok ? ok(project.value.reading) : project;
    },
    writing: (handle) => {
      const project = find(handle);
      if (!project.ok) return project;
      const { writing } = project.value;
      return writing === undefined ? fail('not-writable', 'This project was opened for reading only.') : ok(writing);
    },
    snapshot: (handle) => {
      const project = find(handle);
      return project.ok ? freshSnapshot(project.value) : project;
    },
    dataset: (handle, policy) => {
      const project = find(handle);
      return project.ok ? freshDataset(project.value, policy) : project;
    },
    inTurn: createTurns(),
  };
}

function freshSnapshot(project: OpenProject): Result<Snapshot> {
  const revision = readRevision(project.reading);
  if (!revision.ok) return revision;
  const { snapshot: known } = project;
  if (known?.revision === revision.value) return ok(known);
  const snapshot = readSnapshot(project.reading);
  if (!snapshot.ok) return snapshot;
  project.datasets.clear();
  project.snapshot = snapshot.value;
  return snapshot;
}

function freshDataset(project: OpenProject, policy: Policy): Result<Dataset> {
  const snapshot = freshSnapshot(project);
  if (!snapshot.ok) return snapshot;
  const known = project.datasets.get(policyText(policy));
  if (known !== undefined) return ok(known);
  const dataset = buildDataset(snapshot.value, policy);
  if (dataset.ok) project.datasets.set(policyText(policy), dataset.value);
  return dataset;
}
