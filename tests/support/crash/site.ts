import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putCopies } from './copies.ts';
import { putOlderProject } from './older-project.ts';
import { rehearse, type Rehearsed } from './rehearse.ts';
import type { Stream } from './stream.ts';

/** A project that processes work on and die over, and how far they have come. */
export type Site = {
  readonly folder: string;
  readonly path: string;
  readonly stream: Stream;
  readonly rehearsed: readonly Rehearsed[];
  readonly done: number;
};

type Streams = {
  readonly seed: number;
  readonly steps: number;
  readonly streams: number;
  readonly older?: number;
};

/** Keeps the project that is being worked on; where one is through, or spoilt, the next stream begins in a new one. */
export type SiteKeeper = {
  readonly current: () => Promise<Site>;
  readonly goOn: (done: number, sound: boolean) => void;
  readonly leave: () => void;
};

export function siteKeeper({ seed, steps, streams, older }: Streams): SiteKeeper {
  const rehearsals = new Map<number, readonly Rehearsed[]>();
  let begun = 0;
  let site: Site | undefined;
  const leave = (): void => {
    if (site !== undefined) rmSync(site.folder, { recursive: true });
    site = undefined;
  };
  return {
    current: async () => {
      if (site !== undefined) return site;
      const stream = { seed: seed + (begun % streams), steps, ...(older === undefined ? {} : { older }) };
      begun += 1;
      const rehearsed = rehearsals.get(stream.seed) ?? (await rehearse(stream));
      rehearsals.set(stream.seed, rehearsed);
      const folder = mkdtempSync(join(tmpdir(), 'copro-crash-'));
      const path = join(folder, 'review.copro');
      if (older !== undefined) putOlderProject(path, older);
      putCopies(path, rehearsed);
      site = { folder, path, stream, rehearsed, done: older === undefined ? 0 : 1 };
      return site;
    },
    goOn: (done, sound) => {
      if (site === undefined) return;
      site = { ...site, done };
      if (!sound || done >= steps) leave();
    },
    leave,
  };
}
