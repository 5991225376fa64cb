import type { Code } from '../../domain/model/code.ts';
import { type CodebookPath, codePlaces } from '../../domain/model/code-places.ts';
import type { Codebook } from '../../domain/model/codebook.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { StateTokens } from '../../domain/model/state-tokens.ts';
import { readState } from './read-state.ts';

/** Codes whose id, label or alias files would read as a state (or as a code not reported), each told with where it stands. */
export function tokenClashes({ tokens, sections }: Codebook): { path: CodebookPath; problem: string }[] {
  return codePlaces(sections).flatMap(({ variable, code, path }) => {
    const [clash] = namesOf(code).filter(({ name }) => meaning(name, tokens) !== undefined);
    if (clash === undefined) return [];
    const told = {
      code: code.id,
      variable: variable.id,
      clash: clash.name,
      meaning: meaning(clash.name, tokens) ?? '',
    };
    return [{ path: [...path, ...clash.at], problem: sentence('codebook.token-clash', told) }];
  });
}

function namesOf({ id, label, aliases }: Code): { name: string; at: CodebookPath }[] {
  return [
    { name: id, at: ['id'] },
    { name: label, at: ['label'] },
    ...aliases.map((name, index) => ({ name, at: ['aliases', index] })),
  ];
}

function meaning(name: string, tokens: StateTokens): string | undefined {
  const state = readState(name, tokens);
  if (state !== undefined) return sentence('phrase.the-state', { state });
  return name.startsWith(tokens.codeNotReportedPrefix) ? sentence('phrase.code-silent') : undefined;
}
