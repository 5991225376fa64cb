import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { seerOf, wholeProject } from '../contract/eyes.ts';
import type { ProjectHandle } from '../contract/file.ts';
import { projectHandleSchema } from '../contract/file.ts';
import { type Policy, policyText } from '../domain/model/policy.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import { buildDataset } from '../domain/tabulate/build-dataset.ts';
import type { Dataset } from '../domain/tabulate/dataset.ts';
import { openToRead, openToWrite } from '../store/open-project.ts';
import type { ReadableProject, WritableProject } from '../store/project-file.ts';
import { readRevision } from '../store/read/read-revision.ts';
import { createSnapshotReader } from '../store/read/read-snapshot.ts';
import { openSalvaged } from '../store/salvage/open-salvaged.ts';
import type { Surroundings } from '../store/surroundings.ts';
import { type BlindViews, createBlindViews } from './blind-views.ts';
import { createTurns, type Turns } from './turns.ts';

type OpenProject = SeenProject & {
  readonly writing: WritableProject | undefined;
  /** How many opened it for writing and have not closed it: they share one writer. */
  holders: number;
  readonly blind: BlindViews;
};

/** A project as it is read: whole, or by somebody who codes blind. */
type SeenProject = {
  readonly reading: ReadableProject;
  readonly readSnapshot: (project: ReadableProject) => Result<Snapshot>;
  snapshot?: Snapshot;
  /** By policy, of that snapshot. */
  readonly datasets: Map<string, Dataset>;
};

/** The projects that are open, and what was read of them as long as it is fresh. */
export type Session = {
  readonly surroundings: Surroundings;
  /** Whoever opens for writing what is so open here already gets the same handle: one writer, one order of changes. */
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

/** A handle of a program that has ended opens nothing in the one that took its place. */
const run = randomBytes(6).toString('base64url');

/** Starts with no project open. */
export function createSession(surroundings: Surroundings): Session {
  const projects = new Map<ProjectHandle, OpenProject>();
  let opened = 0;

  const adopt = (reading: ReadableProject, writing?: WritableProject): ProjectHandle => {
    opened += 1;
    const handle = projectHandleSchema.parse(`project-${run}-${String(opened)}`);
    projects.set(handle, openedProject(reading, writing));
    return handle;
  };
  const find = (handle: ProjectHandle): Result<OpenProject> => findOpen(projects, handle);
  const see = (handle: ProjectHandle): Result<SeenProject> => seeOpen(find(handle), handle);
  const close = (handle: ProjectHandle): void => {
    letGo(projects, handle);
  };

  return {
    surroundings,
    adopt: (project) => adopt(project, project),
    open: (path, access) => {
      if (access === 'read') {
        const project = openToRead(path);
        return project.ok ? ok(adopt(project.value)) : project;
      }
      const shared = shareWriter(projects, path);
      if (shared !== undefined) return ok(shared);
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
      projects.forEach(closeProject);
      projects.clear();
    },
    reading: (handle) => {
      const project = see(handle);
      return project.ok ? ok(project.value.reading) : project;
    },
    writing: (handle) => {
      const project = find(handle);
      if (!project.ok) return project;
      const { writing } = project.value;
      return writing === undefined ? fail('not-writable', sentence('project.read-only')) : ok(writing);
    },
    snapshot: (handle) => {
      const project = see(handle);
      return project.ok ? freshSnapshot(project.value) : project;
    },
    dataset: (handle, policy) => {
      const project = see(handle);
      return project.ok ? freshDataset(project.value, policy) : project;
    },
    inTurn: turnsOfWhole(),
  };
}

function openedProject(reading: ReadableProject, writing: WritableProject | undefined): OpenProject {
  const seen = { reading, readSnapshot: createSnapshotReader(), datasets: new Map<string, Dataset>() };
  return { ...seen, writing, holders: 1, blind: createBlindViews(reading) };
}

function turnsOfWhole(): Turns {
  const turns = createTurns();
  return (handle, change) => turns(wholeProject(handle), change);
}

type OpenProjects = Map<ProjectHandle, OpenProject>;

function findOpen(projects: OpenProjects, handle: ProjectHandle): Result<OpenProject> {
  const project = projects.get(wholeProject(handle));
  return project === undefined ? fail('not-found', sentence('project.not-open')) : ok(project);
}

/** The project, or what the coder sees of it by whose eyes the handle sees. */
function seeOpen(project: Result<OpenProject>, handle: ProjectHandle): Result<SeenProject> {
  const coder = seerOf(handle);
  if (!project.ok || coder === undefined) return project;
  const view = project.value.blind.of(coder);
  return view.ok ? ok(view.value ?? project.value) : view;
}

/** Closes a project for one of those who opened it; the last one closes the file. */
function letGo(projects: OpenProjects, handle: ProjectHandle): void {
  const project = projects.get(wholeProject(handle));
  if (project === undefined) return;
  project.holders -= 1;
  if (project.holders > 0) return;
  closeProject(project);
  projects.delete(wholeProject(handle));
}

/** The views first: whoever is the last to close a file cleans up beside it. */
function closeProject({ reading, blind }: OpenProject): void {
  blind.close();
  reading.close();
}

/** The project that has this file open for writing, with one holder more. */
function shareWriter(projects: OpenProjects, path: string): ProjectHandle | undefined {
  const file = realPath(path);
  for (const [handle, project] of projects) {
    if (project.writing === undefined || realPath(project.writing.path) !== file) continue;
    project.holders += 1;
    return handle;
  }
  return undefined;
}

/** Where a file really lies; a name that leads nowhere stands for itself. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function freshSnapshot(project: SeenProject): Result<Snapshot> {
  const revision = readRevision(project.reading);
  if (!revision.ok) return revision;
  const { snapshot: known } = project;
  if (known?.revision === revision.value) return ok(known);
  const snapshot = project.readSnapshot(project.reading);
  if (!snapshot.ok) return snapshot;
  project.datasets.clear();
  project.snapshot = snapshot.value;
  return snapshot;
}

function freshDataset(project: SeenProject, policy: Policy): Result<Dataset> {
  const snapshot = freshSnapshot(project);
  if (!snapshot.ok) return snapshot;
  const known = project.datasets.get(policyText(policy));
  if (known !== undefined) return ok(known);
  const dataset = buildDataset(snapshot.value, policy);
  if (dataset.ok) project.datasets.set(policyText(policy), dataset.value);
  return dataset;
}
