import { flattenCodes } from '../../domain/model/code.ts';
import { type Codebook, variablesOf } from '../../domain/model/codebook.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { StateTokens } from '../../domain/model/state-tokens.ts';
import { isChoice } from '../../domain/model/variable.ts';
import { readState } from './read-state.ts';

/**
 * The first code whose id, label or alias files would read as a state (or as a code not reported), told as a sentence;
 * undefined where there is none.
 */
export function tokenClash(codebook: Codebook): string | undefined {
  const { tokens } = codebook;
  for (const variable of variablesOf(codebook).filter(isChoice)) {
    for (const { code } of flattenCodes(variable.codes)) {
      const clash = [code.id, code.label, ...code.aliases].find((name) => meaning(name, tokens) !== undefined);
      if (clash !== undefined) {
        return sentence('codebook.token-clash', {
          code: code.id,
          variable: variable.id,
          clash,
          meaning: meaning(clash, tokens) ?? '',
        });
      }
    }
  }
  return undefined;
}

function meaning(name: string, tokens: StateTokens): string | undefined {
  const state = readState(name, tokens);
  if (state !== undefined) return sentence('phrase.the-state', { state });
  return name.startsWith(tokens.codeNotReportedPrefix) ? sentence('phrase.code-silent') : undefined;
}
