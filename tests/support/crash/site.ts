import { mkdtempSync } from 'node:fs';
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

const rehearsals = new Map<string, readonly Rehearsed[]>();

/** An empty folder for a stream that nobody has begun. */
export async function newSite(stream: Stream): Promise<Site> {
  const name = `${stream.seed}/${stream.steps}`;
  const rehearsed = rehearsals.get(name) ?? (await rehearse(stream));
  rehearsals.set(name, rehearsed);
  const folder = mkdtempSync(join(tmpdir(), 'copro-crash-'));
  return { folder, path: join(folder, 'review.copro'), stream, rehearsed, done: 0 };
}
