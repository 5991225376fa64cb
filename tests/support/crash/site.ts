import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Keeps the project that is being worked on; where one is through, or spoilt, the next stream begins in a new one. */
export type SiteKeeper = {
  readonly current: () => Promise<Site>;
  readonly goOn: (done: number, sound: boolean) => void;
  readonly leave: () => void;
};

export function siteKeeper({ seed, steps, streams }: { seed: number; steps: number; streams: number }): SiteKeeper {
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
      const stream = { seed: seed + (begun % streams), steps };
      begun += 1;
      const rehearsed = rehearsals.get(stream.seed) ?? (await rehearse(stream));
      rehearsals.set(stream.seed, rehearsed);
      const folder = mkdtempSync(join(tmpdir(), 'copro-crash-'));
      site = { folder, path: join(folder, 'review.copro'), stream, rehearsed, done: 0 };
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
