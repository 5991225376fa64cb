import type { Code } from '../../../domain/model/code.ts';
import type { Codebook } from '../../../domain/model/codebook.ts';
import { isChoice, type Variable } from '../../../domain/model/variable.ts';

/** What of the codebook is on screen: a section, a variable, or a code of one. */
export type Part =
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'variable'; readonly variable: string }
  | { readonly kind: 'code'; readonly variable: string; readonly code: string };

/** One line of the tree, in reading order; `level` counts from 1, `place` from 1 among its siblings. */
export type TreeNode = {
  readonly key: string;
  readonly part: Part;
  readonly label: string;
  readonly level: number;
  readonly parent: string | undefined;
  readonly branches: boolean;
  readonly place: number;
  readonly siblings: number;
  readonly retired: boolean;
  readonly colour: string | undefined;
  /** What a search looks through. */
  readonly text: string;
};

export function keyOf(part: Part): string {
  switch (part.kind) {
    case 'section':
      return `s:${part.section}`;
    case 'variable':
      return `v:${part.variable}`;
    case 'code':
      return `c:${part.variable}/${part.code}`;
  }
}

/** Every line of the tree of a codebook, parents before what stands in them. */
export function treeNodes({ sections }: Codebook): TreeNode[] {
  return sections.flatMap((section, index): TreeNode[] => {
    const part: Part = { kind: 'section', section: section.id };
    const { label, variables } = section;
    const line = { label, level: 1, parent: undefined, retired: false, colour: undefined, text: label };
    const among = { place: index + 1, siblings: sections.length };
    return [
      { key: keyOf(part), part, ...line, ...among, branches: variables.length > 0 },
      ...variables.flatMap((variable, place) =>
        variableNodes(variable, keyOf(part), { place: place + 1, siblings: variables.length }),
      ),
    ];
  });
}

type Among = Pick<TreeNode, 'place' | 'siblings'>;

function variableNodes(variable: Variable, parent: string, among: Among): TreeNode[] {
  const part: Part = { kind: 'variable', variable: variable.id };
  const { id, label, aliases } = variable;
  const codes = isChoice(variable) ? variable.codes : [];
  const text = [label, id, ...aliases].join('\n');
  const line = { label, level: 2, parent, retired: false, colour: undefined, text };
  return [
    { key: keyOf(part), part, ...line, ...among, branches: codes.length > 0 },
    ...codeNodes(codes, { variable: id, parent: keyOf(part), level: 3 }),
  ];
}

function codeNodes(
  codes: readonly Code[],
  { variable, parent, level }: { readonly variable: string; readonly parent: string; readonly level: number },
): TreeNode[] {
  return codes.flatMap((code, index): TreeNode[] => {
    const part: Part = { kind: 'code', variable, code: code.id };
    const { label, aliases, retired, colour } = code;
    const text = [label, code.id, ...aliases].join('\n');
    const among = { place: index + 1, siblings: codes.length };
    const line = { label, level, parent, retired: retired !== undefined, colour, text };
    return [
      { key: keyOf(part), part, ...line, ...among, branches: code.codes.length > 0 },
      ...codeNodes(code.codes, { variable, parent: keyOf(part), level: level + 1 }),
    ];
  });
}

/** The lines to show: those whose parents are open or, of a search, the lines found with all above and below them. */
export function shownNodes(nodes: readonly TreeNode[], open: ReadonlySet<string>, sought: string): TreeNode[] {
  const wanted = sought.trim().toLowerCase();
  const shown = wanted === '' ? openLines(nodes, open) : foundLines(nodes, wanted);
  return nodes.filter(({ key }) => shown.has(key));
}

function openLines(nodes: readonly TreeNode[], open: ReadonlySet<string>): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const { key, parent } of nodes) {
    if (parent === undefined || (shown.has(parent) && open.has(parent))) shown.add(key);
  }
  return shown;
}

function foundLines(nodes: readonly TreeNode[], wanted: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { key, parent, text } of nodes) {
    if (text.toLowerCase().includes(wanted) || (parent !== undefined && found.has(parent))) found.add(key);
  }
  for (const { key, parent } of nodes.toReversed()) if (found.has(key) && parent !== undefined) found.add(parent);
  return found;
}

/** The keys of everything above a line. */
export function keysAbove(nodes: readonly TreeNode[], key: string): string[] {
  const parent = nodes.find((node) => node.key === key)?.parent;
  return parent === undefined ? [] : [...keysAbove(nodes, parent), parent];
}
