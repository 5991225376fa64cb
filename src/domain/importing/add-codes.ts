import type { Code } from '../model/code.ts';
import type { Codebook } from '../model/codebook.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { isChoice, type Variable } from '../model/variable.ts';

export type AddedCode = { readonly variable: string; readonly code: string; readonly label: string };

/**
 * The codebook with new codes at the end of their lists. An attribute's list only grows longer: who read *Sweden* has
 * ruled out every other country, so its new codes count from version 1. A new code of a judgement opens a new version,
 * the next one, since earlier codings have not looked for it.
 */
export function addCodes(codebook: Codebook, added: readonly AddedCode[], nextVersion: number): Codebook {
  const judged = codebook.sections
    .flatMap((section) => section.variables)
    .some((variable) => variable.role === 'judgement' && added.some((code) => code.variable === variable.id));
  const version = judged ? nextVersion : codebook.version;
  const sections = codebook.sections.map((section) => ({
    ...section,
    variables: section.variables.map((variable) => extend(variable, { added, version })),
  }));
  return { ...codebook, version, sections };
}

function extend(variable: Variable, { added, version }: { added: readonly AddedCode[]; version: number }): Variable {
  if (!isChoice(variable)) return variable;
  const codes = added
    .filter((code) => code.variable === variable.id)
    .map((code) => newCode(code, variable.role === 'attribute' ? 1 : version));
  return { ...variable, codes: [...variable.codes, ...codes] };
}

function newCode({ code, label }: AddedCode, since: number): Code {
  return {
    id: code,
    label,
    examples: [],
    aliases: [],
    freeText: false,
    selectable: true,
    origin: { kind: 'ours', note: sentence('import.reason-added') },
    since,
    codes: [],
  };
}
