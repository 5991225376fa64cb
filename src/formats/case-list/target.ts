import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import type { Variable } from '../../domain/model/variable.ts';

const fields = ['number', 'title', 'doi', 'note'] as const;

/** Where the values of a column go. */
export type Target =
  | { readonly kind: 'field'; readonly field: (typeof fields)[number] }
  | { readonly kind: 'citation'; readonly field: string }
  | { readonly kind: 'variable'; readonly variable: Variable };

/** The target of that name, as an import map writes it; undefined where the codebook has no such variable. */
export function findTarget(name: string, codebook: Codebook): Target | undefined {
  const field = fields.find((candidate) => candidate === name);
  if (field !== undefined) return { kind: 'field', field };
  if (name.startsWith('citation.')) return { kind: 'citation', field: name.slice('citation.'.length) };
  const variable = findVariable(codebook, name);
  return variable && { kind: 'variable', variable };
}

/** Writes a target as an import map does. */
export function targetName(target: Target): string {
  switch (target.kind) {
    case 'field':
      return target.field;
    case 'citation':
      return `citation.${target.field}`;
    case 'variable':
      return target.variable.id;
  }
}
