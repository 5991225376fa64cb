import { type Code, flattenCodes } from '../model/code.ts';
import type { ChangeOf } from '../model/codebook-change.ts';
import type { Grouping } from '../model/grouping.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { currentCode, mapCodes, placedCode, withCodes } from './code-tree.ts';
import type { CodesAnswer, Edit, Scheme } from './edit.ts';
import { choiceOf, withCodesOf } from './scheme-parts.ts';

/**
 * Makes one code of two: who has the first has the second, and the first is retired. What came later of the two counts:
 * codings older than that have not looked for all of it. Codes below the first go below the second.
 */
export function mergeCodes(scheme: Scheme, change: ChangeOf<'merge-codes'>): Result<Edit> {
  const { codebook, version } = scheme;
  const found = choiceOf(codebook, change.variable);
  if (!found.ok) return found;
  const variable = found.value;
  const from = placedCode(variable, change.from);
  if (!from.ok) return from;
  const into = currentCode(variable, change.into);
  if (!into.ok) return into;
  const problem = unfit(from.value.code, into.value);
  if (problem !== undefined) return fail('invalid-input', problem);
  const pair = { from: from.value.code, into: into.value.code };
  const retired = { ...pair.from, codes: [], retired: pair.from.retired ?? version };
  const moved = withCodes(variable.codes, pair.from.codes, { parent: pair.into.id });
  const codes = mapCodes(moved, (code) => {
    if (code.id === pair.from.id) return retired;
    const heir = code.splitFrom === pair.from.id ? { ...code, splitFrom: pair.into.id } : code;
    return code.id === pair.into.id ? merged(heir, pair.from) : heir;
  });
  return ok({
    summary: sentence('codebook.codes-merged', { from: pair.from.label, variable: variable.id, into: pair.into.label }),
    codebook: withCodesOf(codebook, variable.id, codes),
    groupings: scheme.groupings.map((grouping) =>
      grouping.variable === variable.id ? withHeir(grouping, pair) : grouping,
    ),
    renamed: {},
    rewrite: (answer) => mergedAnswer(answer, { ...change, implying: branchOf(codes, change.into) }),
  });
}

function unfit(from: Code, into: { readonly code: Code; readonly ancestors: readonly string[] }): string | undefined {
  if (from.id === into.code.id) return sentence('codebook.merge-itself');
  if (into.ancestors.includes(from.id)) return sentence('codebook.merge-below', { code: into.code.id, from: from.id });
  if (!into.code.selectable) return sentence('codebook.merge-groups-only', { code: into.code.id });
  return undefined;
}

/** Files that still use a name of the first code mean the second. */
function merged(into: Code, from: Code): Code {
  const names = [from.label, ...from.aliases].filter((name) => name !== into.label);
  return {
    ...into,
    aliases: [...new Set([...into.aliases, ...names])],
    freeText: into.freeText || from.freeText,
    since: Math.max(into.since, from.since),
    ...unseenInEither(into, from),
  };
}

function unseenInEither(into: Code, from: Code): Pick<Code, 'unseenIn'> {
  const versions = new Set([...(into.unseenIn ?? []), ...(from.unseenIn ?? [])]);
  return versions.size === 0 ? {} : { unseenIn: [...versions].sort((a, b) => a - b) };
}

/** Where a grouping knows the first code alone, its cases would fall out of their group. */
function withHeir(grouping: Grouping, { from, into }: { readonly from: Code; readonly into: Code }): Grouping {
  if (grouping.kind === 'cut-points' || grouping.groups.some(({ codes }) => codes.includes(into.id))) return grouping;
  const groups = grouping.groups.map((group) =>
    group.codes.includes(from.id) ? { ...group, codes: [...group.codes, into.id] } : group,
  );
  return { ...grouping, groups };
}

type Pair = { readonly from: string; readonly into: string; readonly implying: readonly string[] };

/** A code and all below it: choosing any of them says that the code is there. */
function branchOf(codes: readonly Code[], id: string): string[] {
  return flattenCodes(codes).flatMap(({ code, ancestors }) =>
    code.id === id || ancestors.includes(id) ? [code.id] : [],
  );
}

/** Of the two codes: present where either is, not reported where neither is present and either is not reported. */
function mergedAnswer(answer: CodesAnswer, { from, into, implying }: Pair): CodesAnswer {
  const swap = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => (id === from ? into : id)))];
  const codes = swap(answer.codes);
  const present = codes.some((id) => implying.includes(id));
  const notReported = answer.notReported.includes(from)
    ? swap(answer.notReported).filter((id) => id !== into || !present)
    : answer.notReported.filter((id) => id !== into || !codes.includes(into));
  const { [from]: text, ...other } = answer.other;
  if (text === undefined) return { ...answer, codes, notReported };
  const texts = [...new Set([...(other[into] === undefined ? [] : [other[into]]), text])];
  return { ...answer, codes, notReported, other: { ...other, [into]: texts.join('; ') } };
}
