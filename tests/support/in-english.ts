import type { Measured } from '../../src/domain/audit/measured.ts';
import { sayIn } from '../../src/domain/model/sentences/said.ts';

/** What a measure comes to, with its arithmetic and its reason in English. */
export function inEnglish({ note, open, ...measured }: Measured) {
  return {
    ...measured,
    ...(note === undefined ? {} : { note: sayIn('en', note) }),
    ...(open === undefined ? {} : { open: sayIn('en', open) }),
  };
}
