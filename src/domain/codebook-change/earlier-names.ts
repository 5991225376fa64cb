import type { Answer } from '../model/answer.ts';
import type { CodebookChange, CodebookDecisionEntry } from '../model/codebook-change.ts';
import type { Coding } from '../model/coding.ts';

/** A variable and one of its codes by their ids. */
type Name = { readonly variable: string; readonly code: string | undefined };

/**
 * Codings under the names that variables and codes had at an earlier version of the codebook: renamed ones get their old
 * ids back, and a code that was made of texts is the code again under which these stood. `changes` is the decision log.
 */
export function asNamedUnder(
  codings: readonly Coding[],
  changes: readonly CodebookDecisionEntry[],
  version: number,
): Coding[] {
  const later = changes.filter((entry) => entry.version > version).toSorted((a, b) => b.version - a.version);
  if (later.length === 0) return [...codings];
  const known = new Map<string, Name>();
  const nameOf = (name: Name): Name => {
    const key = `${name.variable}/${name.code ?? ''}`;
    const found = known.get(key) ?? later.reduce(nameBefore, name);
    known.set(key, found);
    return found;
  };
  return codings.map((coding) => ({
    ...coding,
    variable: nameOf({ variable: coding.variable, code: undefined }).variable,
    answer: answerOf(coding.answer, (code) => nameOf({ variable: coding.variable, code }).code ?? code),
  }));
}

function nameBefore(name: Name, { change }: CodebookDecisionEntry): Name {
  if (change.kind === 'rename-variable')
    return change.id === name.variable ? { ...name, variable: change.variable } : name;
  const was = codeBefore(name, change);
  return was === undefined ? name : { ...name, code: was };
}

function codeBefore({ variable, code }: Name, change: CodebookChange): string | undefined {
  if (code === undefined || change.variable !== variable) return undefined;
  if (change.kind === 'rename-code' && change.id === code) return change.code;
  return change.kind === 'promote-text' && change.as.id === code ? change.code : undefined;
}

function answerOf(answer: Answer, nameOf: (code: string) => string): Answer {
  if (answer.kind !== 'codes') return answer;
  const named = (ids: readonly string[]): string[] => [...new Set(ids.map(nameOf))];
  const other = Object.entries(answer.other).map(([code, text]) => [nameOf(code), text] as const);
  return {
    ...answer,
    codes: named(answer.codes),
    notReported: named(answer.notReported),
    other: Object.fromEntries(other),
  };
}
