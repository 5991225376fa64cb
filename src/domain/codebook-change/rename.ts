import { flattenCodes } from '../model/code.ts';
import { type Codebook, findVariable } from '../model/codebook.ts';
import type { ChangeOf } from '../model/codebook-change.ts';
import type { Grouping } from '../model/grouping.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { isChoice } from '../model/variable.ts';
import { freeIds, mapCodes, placedCode } from './code-tree.ts';
import type { CodesAnswer, Edit, Scheme } from './edit.ts';
import { choiceOf, variableOf, withCodesOf, withVariable } from './scheme-parts.ts';

const nothingNew = sentence('codebook.name-same');

/** A variable's new label or id. Its codings follow; groupings and worked examples take the new id. */
export function renameVariable(scheme: Scheme, change: ChangeOf<'rename-variable'>): Result<Edit> {
  const found = variableOf(scheme.codebook, change.variable);
  if (!found.ok) return found;
  const variable = found.value;
  const { id = variable.id, label = variable.label } = change;
  if (id === variable.id && label === variable.label) return fail('invalid-input', nothingNew);
  if (id !== variable.id && findVariable(scheme.codebook, id) !== undefined)
    return fail('invalid-input', sentence('codebook.variable-taken', { variable: id }));
  const codes = isChoice(variable) ? flattenCodes(variable.codes) : [];
  const names = ['', ...codes.map(({ code }) => `/${code.id}`)];
  const codebook = withVariable(scheme.codebook, variable.id, (renamed) => ({ ...renamed, id, label }));
  return ok({
    summary: sentence('codebook.variable-renamed', { before: called(variable), after: called({ id, label }) }),
    codebook: {
      ...codebook,
      workedExamples: codebook.workedExamples.map((example) => ({
        ...example,
        answers: Object.fromEntries(
          Object.entries(example.answers).map(([key, cell]) => [key === variable.id ? id : key, cell]),
        ),
      })),
    },
    groupings: scheme.groupings.map((grouping) =>
      grouping.variable === variable.id ? { ...grouping, variable: id } : grouping,
    ),
    renamed: id === variable.id ? {} : Object.fromEntries(names.map((end) => [id + end, variable.id + end])),
  });
}

/** A code's new label or id. Its codings follow; groupings and worked examples take the new id. */
export function renameCode(scheme: Scheme, change: ChangeOf<'rename-code'>): Result<Edit> {
  const variable = choiceOf(scheme.codebook, change.variable);
  if (!variable.ok) return variable;
  const found = placedCode(variable.value, change.code);
  if (!found.ok) return found;
  const { code } = found.value;
  const { id = code.id, label = code.label } = change;
  if (id === code.id && label === code.label) return fail('invalid-input', nothingNew);
  const free = id === code.id ? ok(undefined) : freeIds(variable.value, [id]);
  if (!free.ok) return free;
  const swap = (name: string): string => (name === code.id ? id : name);
  const codes = mapCodes(variable.value.codes, (one) => {
    const moved = one.splitFrom === undefined ? one : { ...one, splitFrom: swap(one.splitFrom) };
    return one.id === code.id ? { ...moved, id, label } : moved;
  });
  const variableId = variable.value.id;
  const names = new Map([
    [code.id, id],
    [code.label, label],
  ]);
  return ok({
    summary: sentence('codebook.code-renamed', {
      before: called(code),
      variable: variableId,
      after: called({ id, label }),
    }),
    codebook: renamedInExamples(withCodesOf(scheme.codebook, variableId, codes), variableId, names),
    groupings: scheme.groupings.map((grouping) =>
      grouping.variable === variableId ? renamedInGroups(grouping, swap) : grouping,
    ),
    renamed: id === code.id ? {} : { [`${variableId}/${id}`]: `${variableId}/${code.id}` },
    rewrite: (answer) => renamedInAnswer(answer, swap),
  });
}

function called({ id, label }: { readonly id: string; readonly label: string }): string {
  return `“${label}” [${id}]`;
}

/** The codes of an answer under their new ids. */
function renamedInAnswer({ codes, notReported, other }: CodesAnswer, swap: (id: string) => string): CodesAnswer {
  return {
    kind: 'codes',
    codes: codes.map(swap),
    notReported: notReported.map(swap),
    other: Object.fromEntries(Object.entries(other).map(([id, text]) => [swap(id), text])),
  };
}

function renamedInGroups(grouping: Grouping, swap: (id: string) => string): Grouping {
  if (grouping.kind === 'cut-points') return grouping;
  return { ...grouping, groups: grouping.groups.map((group) => ({ ...group, codes: group.codes.map(swap) })) };
}

/** Worked examples are written as in a coding file, where `;` parts codes and `?` may stand before one. */
function renamedInExamples(codebook: Codebook, variable: string, names: ReadonlyMap<string, string>): Codebook {
  const inPart = (part: string): string => {
    const [, lead = '', name = '', end = ''] = /^(\s*\??)(.*?)(\s*|=.*)$/su.exec(part) ?? [];
    return `${lead}${names.get(name) ?? name}${end}`;
  };
  const inCell = (cell: string): string => cell.split(';').map(inPart).join(';');
  return {
    ...codebook,
    workedExamples: codebook.workedExamples.map((example) => {
      const cell = example.answers[variable];
      return cell === undefined ? example : { ...example, answers: { ...example.answers, [variable]: inCell(cell) } };
    }),
  };
}
