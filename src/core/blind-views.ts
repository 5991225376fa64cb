import { ok, type Result } from '../domain/model/result.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import { casesToDo } from '../domain/settling/case-voices.ts';
import type { Dataset } from '../domain/tabulate/dataset.ts';
import { type BlindProject, openBlind } from '../store/blind/open-blind.ts';
import type { ReadableProject } from '../store/project-file.ts';
import { readRevision } from '../store/read/read-revision.ts';
import { readRounds } from '../store/read/read-rounds.ts';
import { readSnapshot } from '../store/read/read-snapshot.ts';

type BlindView = {
  readonly reading: BlindProject;
  readonly readSnapshot: typeof readSnapshot;
  snapshot?: Snapshot;
  readonly datasets: Map<string, Dataset>;
};

/** One project as those see it who code blind. */
export type BlindViews = {
  /** By a coder’s eyes; undefined where no open round leaves the coder a case to do, and there is nothing to keep out. */
  readonly of: (coder: string) => Result<BlindView | undefined>;
  readonly close: () => void;
};

type Known = { readonly view: BlindView | undefined; readonly revision: number };

/** Starts with nobody looking; what is kept out of whose sight follows every change of the project. */
export function createBlindViews(project: ReadableProject): BlindViews {
  const known = new Map<string, Known>();
  const opened = new Map<string, BlindView>();
  const viewFor = (coder: string): Result<BlindView> => {
    const before = opened.get(coder);
    if (before !== undefined) return ok(before);
    const reading = openBlind(project, coder);
    if (!reading.ok) return reading;
    // Each time afresh: what is kept out may change while the rows that are left are as many and as old.
    const view = { reading: reading.value, readSnapshot, datasets: new Map<string, Dataset>() };
    opened.set(coder, view);
    return ok(view);
  };
  const look = (coder: string): Result<BlindView | undefined> => {
    const rounds = readRounds(project);
    if (!rounds.ok) return rounds;
    const cases = casesToDo(rounds.value, coder);
    if (cases.length === 0) return ok(undefined);
    const view = viewFor(coder);
    if (!view.ok) return view;
    const sealed = view.value.reading.seal(cases);
    return sealed.ok ? view : sealed;
  };
  return {
    of: (coder) => {
      const revision = readRevision(project);
      if (!revision.ok) return revision;
      const before = known.get(coder);
      if (before?.revision === revision.value) return ok(before.view);
      const view = look(coder);
      if (view.ok) known.set(coder, { view: view.value, revision: revision.value });
      return view;
    },
    close: () => {
      for (const { reading } of opened.values()) reading.close();
    },
  };
}
