import { flattenCodes } from '../model/code.ts';
import type { Codebook } from '../model/codebook.ts';
import type { CodebookStep } from '../model/codebook-change.ts';
import type { CodebookDifference } from '../model/codebook-difference.ts';
import { isChoice, type Variable } from '../model/variable.ts';
import { renamedBack } from './renamed-back.ts';

type Field = CodebookDifference['fields'][number]['field'];
type Part = Pick<CodebookDifference, 'part' | 'id' | 'label' | 'within'> & {
  readonly fields: Readonly<Partial<Record<Field, string | undefined>>>;
  /** The ids of what stands in it, in order. */
  readonly children: readonly { readonly key: string; readonly label: string }[];
};

/**
 * In what two versions of a codebook differ, in the order of the later one, with what is gone at the end. `between` are
 * the changes that lead from the first to the second: a part that one of them renamed is the same part.
 */
export function compareCodebooks(
  before: Codebook,
  after: Codebook,
  between: readonly Pick<CodebookStep, 'version' | 'change'>[],
): CodebookDifference[] {
  const oldName = renamedBack(between);
  const earlier = new Map(partsOf(before).map((part) => [keyOf(part), part]));
  const met = new Set<string>();
  const now = partsOf(after).flatMap((part): CodebookDifference[] => {
    const key = oldKey(keyOf(part), oldName);
    met.add(key);
    const old = earlier.get(key);
    const { part: kind, id, label, within } = part;
    if (old === undefined) return [{ part: kind, id, label, within, mark: 'added', fields: [] }];
    const fields = fieldsThatDiffer(old, part, oldName);
    return fields.length === 0 ? [] : [{ part: kind, id, label, within, mark: 'changed', fields }];
  });
  const gone = [...earlier]
    .filter(([key]) => !met.has(key))
    .map(([, { part, id, label, within }]): CodebookDifference => ({
      part,
      id,
      label,
      within,
      mark: 'gone',
      fields: [],
    }));
  return [...now, ...gone];
}

function keyOf({ part, id }: Pick<Part, 'part' | 'id'>): string {
  return `${part} ${id}`;
}

function oldKey(key: string, oldName: (name: string) => string): string {
  const [part = '', id = ''] = key.split(' ');
  return part === 'variable' || part === 'code' ? `${part} ${oldName(id)}` : key;
}

function fieldsThatDiffer(before: Part, after: Part, oldName: (name: string) => string): CodebookDifference['fields'] {
  const names = Object.keys({ ...before.fields, ...after.fields }) as Field[];
  const told = names.flatMap((field) => {
    const pair = { field, before: before.fields[field] ?? null, after: after.fields[field] ?? null };
    return pair.before === pair.after ? [] : [pair];
  });
  return [...told, ...orderThatDiffers(before, after, oldName)];
}

/** What both have may stand in another order; what came or went is told by itself. */
function orderThatDiffers(before: Part, after: Part, oldName: (name: string) => string): CodebookDifference['fields'] {
  const now = after.children.map((child) => ({ ...child, key: oldKey(child.key, oldName) }));
  const both = new Set(now.map(({ key }) => key).filter((key) => before.children.some((child) => child.key === key)));
  const order = (children: Part['children']): Part['children'] => children.filter(({ key }) => both.has(key));
  const words = (children: Part['children']): string =>
    order(children)
      .map(({ label }) => label)
      .join(', ');
  const same = order(now).every(({ key }, place) => order(before.children)[place]?.key === key);
  return same ? [] : [{ field: 'order', before: words(before.children), after: words(now) }];
}

function partsOf(codebook: Codebook): Part[] {
  const { title, about, tokens, decisions, workedExamples } = codebook;
  const other = JSON.stringify({ tokens, decisions, workedExamples: workedExamples.map((example) => example.title) });
  return [
    {
      part: 'scheme',
      id: codebook.id,
      label: title,
      within: [],
      fields: { label: title, definition: about, other },
      children: codebook.sections.map(({ id, label }) => ({ key: `section ${id}`, label })),
    },
    ...codebook.sections.flatMap((section): Part[] => [
      {
        part: 'section',
        id: section.id,
        label: section.label,
        within: [],
        fields: { label: section.label, note: section.note },
        children: section.variables.map(({ id, label }) => ({ key: `variable ${id}`, label })),
      },
      ...section.variables.flatMap((variable) => variableParts(variable, section.label)),
    ]),
  ];
}

function variableParts(variable: Variable, section: string): Part[] {
  const { id, label, kind, definition, note, aliases } = variable;
  const codes = isChoice(variable) ? variable.codes : [];
  const placed = flattenCodes(codes);
  const labelOf = new Map(placed.map(({ code }) => [code.id, code.label]));
  const scale = variable.kind === 'single' ? (variable.scale ?? 'nominal') : undefined;
  const childrenOf = (list: typeof codes): Part['children'] =>
    list.map((code) => ({ key: `code ${id}/${code.id}`, label: code.label }));
  return [
    {
      part: 'variable',
      id,
      label,
      within: [section],
      fields: { label, id, kind, scale, place: section, definition, note, aliases: listText(aliases) },
      children: childrenOf(codes),
    },
    ...placed.map(({ code, ancestors }): Part => {
      const above = ancestors.map((one) => labelOf.get(one) ?? one);
      return {
        part: 'code',
        id: `${id}/${code.id}`,
        label: code.label,
        within: [section, label, ...above],
        fields: {
          label: code.label,
          id: code.id,
          place: above.length === 0 ? undefined : above.join(' › '),
          definition: code.definition,
          useWhen: code.useWhen,
          notWhen: code.notWhen,
          examples: listText(code.examples),
          aliases: listText(code.aliases),
          colour: code.colour,
          retired: code.retired === undefined ? undefined : String(code.retired),
        },
        children: childrenOf(code.codes),
      };
    }),
  ];
}

function listText(list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : list.join('; ');
}
