import { type Code, flattenCodes } from '../../domain/model/code.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { ChoiceVariable } from '../../domain/model/variable.ts';
import { nameKey } from './name-key.ts';

/** The ids that a label stands for (none where it is to be passed over), or what is wrong with it. */
export type CodeLookUp =
  | { readonly ok: true; readonly codes: readonly string[] }
  | { readonly ok: false; readonly unknown: boolean; readonly problem: string };

type Names = { readonly byId: ReadonlyMap<string, Code>; readonly byName: ReadonlyMap<string, ReadonlySet<Code>> };

const indexed = new WeakMap<ChoiceVariable, Names>();
const listed = 12;

/**
 * Finds a code by its id or else, capitals and spacing aside, by its id, label or an alias. A name of two codes and a
 * code that only groups others are problems; a retired code gives way to one that took over its name.
 */
export function lookUpCode(label: string, variable: ChoiceVariable): CodeLookUp {
  const names = namesOf(variable);
  const exact = names.byId.get(label);
  const named = [...(names.byName.get(nameKey(label)) ?? [])];
  const current = named.filter(({ retired }) => retired === undefined);
  const all = current.length === 0 ? named : current;
  const found = exact === undefined ? all : [exact];
  const [code] = found;
  if (code === undefined) {
    const problem = sentence('cell.no-code', {
      label,
      variable: variable.label,
      codes: codeList([...names.byId.keys()]),
    });
    return { ok: false, unknown: true, problem };
  }
  if (found.length > 1) {
    const ids = found.map(({ id }) => id);
    return {
      ok: false,
      unknown: false,
      problem: sentence('cell.ambiguous-code', { label, variable: variable.label, ids }),
    };
  }
  if (!code.selectable) {
    const below = code.codes.map(({ id }) => id).join(', ');
    return { ok: false, unknown: false, problem: sentence('cell.groups-only', { label, below }) };
  }
  return { ok: true, codes: [code.id] };
}

/** The code of that id, if the variable has it. */
export function codeById(variable: ChoiceVariable, id: string): Code | undefined {
  return namesOf(variable).byId.get(id);
}

function namesOf(variable: ChoiceVariable): Names {
  const known = indexed.get(variable);
  if (known !== undefined) return known;
  const codes = flattenCodes(variable.codes).map((placed) => placed.code);
  const byName = new Map<string, Set<Code>>();
  for (const code of codes) {
    for (const name of [code.id, code.label, ...code.aliases]) {
      byName.set(nameKey(name), (byName.get(nameKey(name)) ?? new Set()).add(code));
    }
  }
  const names = { byId: new Map(codes.map((code) => [code.id, code])), byName };
  indexed.set(variable, names);
  return names;
}

function codeList(ids: readonly string[]): string {
  const rest = ids.length - listed;
  const more = rest > 0 ? sentence('phrase.and-others', { more: rest }) : '';
  return sentence('cell.codes-are', { ids: ids.slice(0, listed), more });
}
