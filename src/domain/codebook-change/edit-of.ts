import type { ChangeOf, CodebookChange } from '../model/codebook-change.ts';
import type { Result } from '../model/result.ts';
import { addCode, addVariable } from './add.ts';
import { changeKind } from './change-kind.ts';
import { describeCode, describeVariable } from './describe.ts';
import type { Edit, Scheme } from './edit.ts';
import { mergeCodes } from './merge.ts';
import { moveCode, moveVariable } from './move.ts';
import { promoteText } from './promote.ts';
import { redefine } from './redefine.ts';
import { renameCode, renameVariable } from './rename.ts';
import { retireCode } from './retire.ts';
import { splitCode } from './split.ts';

/**
 * What a change does to the scheme. Fails with `not-found` for a section, variable or code that there is not,
 * `conflict` for a retired code, `invalid-input` where the change says nothing or makes no sense.
 */
export function editOf(scheme: Scheme, change: CodebookChange): Result<Edit> {
  return isOfVariable(change) ? variableEdit(scheme, change) : codeEdit(scheme, change);
}

const ofVariables = ['rename-variable', 'add-variable', 'move-variable', 'change-kind', 'describe-variable'] as const;
type VariableChange = ChangeOf<(typeof ofVariables)[number]>;

function isOfVariable(change: CodebookChange): change is VariableChange {
  return ofVariables.some((kind) => kind === change.kind);
}

function variableEdit(scheme: Scheme, change: VariableChange): Result<Edit> {
  switch (change.kind) {
    case 'rename-variable':
      return renameVariable(scheme, change);
    case 'add-variable':
      return addVariable(scheme, change);
    case 'move-variable':
      return moveVariable(scheme, change);
    case 'change-kind':
      return changeKind(scheme, change);
    case 'describe-variable':
      return describeVariable(scheme, change);
  }
}

function codeEdit(scheme: Scheme, change: Exclude<CodebookChange, VariableChange>): Result<Edit> {
  switch (change.kind) {
    case 'rename-code':
      return renameCode(scheme, change);
    case 'add-code':
      return addCode(scheme, change);
    case 'move-code':
      return moveCode(scheme, change);
    case 'merge-codes':
      return mergeCodes(scheme, change);
    case 'split-code':
      return splitCode(scheme, change);
    case 'retire-code':
      return retireCode(scheme, change);
    case 'promote-text':
      return promoteText(scheme, change);
    case 'narrow-definition':
    case 'widen-definition':
      return redefine(scheme, change);
    case 'describe-code':
      return describeCode(scheme, change);
  }
}
