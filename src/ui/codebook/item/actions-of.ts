import type { Key } from '../../language/words.ts';
import type { Draft } from '../change/draft.ts';
import type { Codebook } from '../codebook.ts';
import { codeAt, variableAt } from '../find-part.ts';
import type { Part } from '../tree/tree-nodes.ts';

/** Something that can be done to what is shown. */
export type Action = { readonly title: Key; readonly draft: Draft };

/** Everything that can be done to a part of the codebook as it stands. */
export function actionsOf(codebook: Codebook, part: Part): Action[] {
  if (part.kind === 'section')
    return [{ title: 'codebook.do-add-variable', draft: { kind: 'add-variable', section: part.section } }];
  return part.kind === 'variable' ? ofVariable(codebook, part.variable) : ofCode(codebook, part);
}

function ofVariable(codebook: Codebook, id: string): Action[] {
  const kind = variableAt(codebook, id)?.variable.kind;
  const choice = kind === 'single' || kind === 'multiple';
  const actions: Action[] = [
    { title: 'codebook.do-rename', draft: { kind: 'rename', variable: id } },
    { title: 'codebook.do-describe', draft: { kind: 'describe', variable: id } },
    { title: 'codebook.do-move', draft: { kind: 'move', variable: id } },
  ];
  if (!choice) return actions;
  return [
    ...actions,
    { title: 'codebook.do-add-code', draft: { kind: 'add-code', variable: id } },
    {
      title: kind === 'single' ? 'codebook.do-kind-multiple' : 'codebook.do-kind-single',
      draft: { kind: 'kind', variable: id },
    },
  ];
}

function ofCode(codebook: Codebook, of: { readonly variable: string; readonly code: string }): Action[] {
  const found = codeAt(codebook, of);
  if (found === undefined) return [];
  const { variable, code: id } = of;
  const { code } = found.placed;
  const rename: Action = { title: 'codebook.do-rename', draft: { kind: 'rename', variable, code: id } };
  const details: Action = { title: 'codebook.do-details', draft: { kind: 'details', variable, code: id } };
  if (code.retired !== undefined) return [rename, details];
  const leaf = code.codes.every((one) => one.retired !== undefined);
  return [
    rename,
    { title: 'codebook.do-redefine', draft: { kind: 'redefine', variable, code: id } },
    details,
    { title: 'codebook.do-move', draft: { kind: 'move', variable, code: id } },
    { title: 'codebook.do-merge', draft: { kind: 'merge', variable, code: id } },
    ...(leaf ? [{ title: 'codebook.do-split', draft: { kind: 'split', variable, code: id } } as const] : []),
    { title: 'codebook.do-add-below', draft: { kind: 'add-code', variable, parent: id } },
    ...(code.freeText
      ? [{ title: 'codebook.do-promote', draft: { kind: 'promote', variable, code: id } } as const]
      : []),
    { title: 'codebook.do-retire', draft: { kind: 'retire', variable, code: id } },
  ];
}
