import { copyFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { must } from '../must.ts';
import { copyName, type DivergedCopy } from './copies.ts';
import { deeds } from './deeds.ts';
import { type Life, startLife } from './life.ts';
import { drawOf, type Stream } from './stream.ts';

/** What somebody does on their copy: numbers, codes and codings that meet those of the project's next steps. */
const theirs = ['import again', 'code', 'codebook', 'code'];

/** Copies the project as it is after a step, and goes on with the copy in another way than the stream goes on. */
export async function divergedCopy(life: Life, stream: Stream, step: number): Promise<DivergedCopy> {
  const name = copyName(step);
  const path = join(dirname(life.path), name);
  // What is still in the log is in the file once it is closed.
  await life.close();
  copyFileSync(life.path, path);
  must(await life.open());
  const other = startLife(path);
  must(await other.open());
  for (const [index, kind] of theirs.entries()) {
    const deed = deeds.find((one) => one.kind === kind);
    if (deed === undefined) throw new Error(`There is no deed ${kind}.`);
    // Between two steps of the project, so that times and identities are others.
    const theirStep = step + index + 1.5;
    const chance = drawOf(stream, theirStep);
    const act = await deed.prepare({ life: other, chance, step: Math.floor(theirStep) });
    other.at(theirStep);
    await act();
  }
  await other.close();
  other.end();
  return { name, bytes: readFileSync(path) };
}
