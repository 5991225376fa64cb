import { variablesOf } from '../model/codebook.ts';
import type { Snapshot } from '../model/snapshot.ts';

/**
 * What a source publishes of its cases: their attributes, and the judgements of coders of kind `stated`. Judgements of
 * persons, rules and imports, and final codings, are left out.
 */
export function publishedSnapshot(snapshot: Snapshot): Snapshot {
  const attributes = new Set(
    variablesOf(snapshot.codebook)
      .filter(({ role }) => role === 'attribute')
      .map(({ id }) => id),
  );
  const stating = new Set(snapshot.coders.filter(({ kind }) => kind === 'stated').map(({ name }) => name));
  return {
    ...snapshot,
    codings: snapshot.codings.filter(({ variable, coder }) => attributes.has(variable) || stating.has(coder)),
    finals: snapshot.finals.filter(({ variable }) => attributes.has(variable)),
  };
}
