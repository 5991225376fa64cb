import { type Code, flattenCodes, type PlacedCode } from '../model/code.ts';
import type { NewCode } from '../model/codebook-change.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { ChoiceVariable } from '../model/variable.ts';

/** Where a code stands or is put: under a parent (null is the top level), at a place counted from 1 or at the end. */
export type Spot = { readonly parent: string | null; readonly position?: number | undefined };

/** The code of a variable with its ancestors; `not-found` lists the codes that there are. */
export function placedCode(variable: ChoiceVariable, id: string): Result<PlacedCode> {
  const all = flattenCodes(variable.codes);
  const found = all.find(({ code }) => code.id === id);
  if (found !== undefined) return ok(found);
  const ids = all.map(({ code }) => code.id).join(', ');
  return fail('not-found', sentence('codebook.no-code', { variable: variable.id, id, ids }));
}

/** A placed code that can still be chosen; `conflict` where it is retired. */
export function currentCode(variable: ChoiceVariable, id: string): Result<PlacedCode> {
  const found = placedCode(variable, id);
  if (!found.ok || found.value.code.retired === undefined) return found;
  const version = String(found.value.code.retired);
  return fail('conflict', sentence('codebook.code-retired', { id, variable: variable.id, version }));
}

/** Codes with every one changed, those below it first. */
export function mapCodes(codes: readonly Code[], change: (code: Code) => Code): Code[] {
  return codes.map((code) => change({ ...code, codes: mapCodes(code.codes, change) }));
}

/** Codes without the one of that id and all below it. */
export function withoutCode(codes: readonly Code[], id: string): Code[] {
  return codes
    .filter((code) => code.id !== id)
    .map((code) => (code.codes.length === 0 ? code : { ...code, codes: withoutCode(code.codes, id) }));
}

/** Codes with others put in at a spot. */
export function withCodes(codes: readonly Code[], added: readonly Code[], spot: Spot): Code[] {
  if (spot.parent === null) return insertAt(codes, added, spot.position);
  return mapCodes(codes, (code) =>
    code.id === spot.parent ? { ...code, codes: insertAt(code.codes, added, spot.position) } : code,
  );
}

/** A list with others put in at a place counted from 1, or at the end. */
export function insertAt<T>(list: readonly T[], added: readonly T[], position: number | undefined): T[] {
  const place = position === undefined ? list.length : Math.min(position - 1, list.length);
  return list.toSpliced(place, 0, ...added);
}

/** The siblings of a code, itself among them. */
export function siblingsOf(variable: ChoiceVariable, { ancestors }: PlacedCode): readonly Code[] {
  const parent = ancestors.at(-1);
  return parent === undefined
    ? variable.codes
    : flattenCodes(variable.codes).flatMap(({ code }) => (code.id === parent ? code.codes : []));
}

/**
 * A new code of a variable. An attribute's list only grows longer: who read one value has ruled out every other, so its
 * codes count from version 1; earlier codings of a judgement have not looked for a code that came later.
 */
export function codeOf(added: NewCode, variable: Pick<ChoiceVariable, 'role'>, version: number): Code {
  return { ...added, selectable: true, since: variable.role === 'attribute' ? 1 : version, codes: [] };
}

/** Refuses ids that the variable has already, or that are given twice. */
export function freeIds(variable: ChoiceVariable, ids: readonly string[]): Result<void> {
  const known = new Set(flattenCodes(variable.codes).map(({ code }) => code.id));
  const taken = ids.find((id, index) => known.has(id) || ids.indexOf(id) < index);
  return taken === undefined
    ? ok(undefined)
    : fail('invalid-input', sentence('codebook.code-taken', { variable: variable.id, taken }));
}
