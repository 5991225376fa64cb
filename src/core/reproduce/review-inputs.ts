import type { File } from '../../contract/file.ts';
import type { Take } from '../attempt.ts';
import { sha256 } from '../sha256.ts';
import { listShipped, readShipped, shippedCodebook, shippedGroupings } from '../shipped.ts';

const folder = 'fixtures/tu-2022';
const figures = `${folder}/figures`;

/** The published review as files. */
export type ReviewInputs = {
  readonly cases: File;
  readonly map: File;
  readonly stated: File;
  readonly strict: File;
  readonly liberal: File;
  readonly claims: File;
  readonly plan: File;
  readonly figures: readonly File[];
  /** Every file read, with the hash of its bytes, for the manifest. */
  readonly read: readonly { readonly path: string; readonly sha256: string }[];
};

/** Reads what comes with the program. */
export function readInputs(take: Take): ReviewInputs {
  const read: { path: string; sha256: string }[] = [];
  const file = (path: string): File => {
    const found = take(readShipped(path));
    read.push({ path, sha256: sha256(found.bytes) });
    return found;
  };
  file(shippedCodebook);
  file(shippedGroupings);
  return {
    cases: file(`${folder}/cases.csv`),
    map: file(`${folder}/import-map.json`),
    stated: file(`${folder}/coding-stated.csv`),
    strict: file(`${folder}/coding-strict.csv`),
    liberal: file(`${folder}/coding-liberal.csv`),
    claims: file(`${folder}/claims.json`),
    plan: file(`${folder}/report.json`),
    figures: listShipped(figures).map(file),
    read,
  };
}
