import type { Answer, EmptyState } from '../../domain/model/answer.ts';
import { flattenCodes } from '../../domain/model/code.ts';
import type { ChoiceVariable } from '../../domain/model/variable.ts';

/** What a coder says of one variable; undefined is *not coded*. */
export type Said = Answer | undefined;
type Codes = Extract<Answer, { kind: 'codes' }>;

/**
 * Ticks a code or takes the tick away. A child takes the place of its ticked ancestors, which it implies; a code that its
 * children imply stays as it is. The last tick that goes leaves the variable not coded.
 */
export function toggleCode(said: Said, variable: ChoiceVariable, id: string): Said {
  const { codes, notReported, other } = codesOf(said);
  if (codes.includes(id)) return made({ codes: codes.filter((one) => one !== id), notReported, other });
  if (isImplied(said, variable, id)) return said;
  if (variable.kind === 'single') return made({ codes: [id], notReported: [], other });
  const placed = flattenCodes(variable.codes);
  const ancestors = placed.find(({ code }) => code.id === id)?.ancestors ?? [];
  const present = new Set([...codes.filter((one) => !ancestors.includes(one)), id]);
  return made({
    codes: placed.map(({ code }) => code.id).filter((one) => present.has(one)),
    notReported: notReported.filter((one) => one !== id && !ancestors.includes(one)),
    other,
  });
}

/** Says of one code of several that the source is silent on it, or takes that back. What is implied cannot be silent. */
export function toggleSilent(said: Said, variable: ChoiceVariable, id: string): Said {
  if (variable.kind === 'single' || isImplied(said, variable, id)) return said;
  const { codes, notReported, other } = codesOf(said);
  if (notReported.includes(id)) return made({ codes, notReported: notReported.filter((one) => one !== id), other });
  return made({ codes: codes.filter((one) => one !== id), notReported: [...notReported, id], other });
}

/** Says the state of the whole answer; said again it is taken back. */
export function toggleState(said: Said, state: EmptyState): Said {
  return said?.kind === 'empty' && said.state === state ? undefined : { kind: 'empty', state };
}

/** The text of a code that takes one, as typed; a blank one is none. */
export function withText(said: Said, id: string, text: string): Said {
  const { codes, notReported, other } = codesOf(said);
  if (!codes.includes(id)) return said;
  const { [id]: _, ...rest } = other;
  return made({ codes, notReported, other: text.trim() === '' ? rest : { ...rest, [id]: text } });
}

/** Whether a code is present only because one below it is ticked. */
function isImplied(said: Said, variable: ChoiceVariable, id: string): boolean {
  const { codes } = codesOf(said);
  if (codes.includes(id)) return false;
  return flattenCodes(variable.codes).some(({ code, ancestors }) => codes.includes(code.id) && ancestors.includes(id));
}

/** How a code stands in an answer. */
export type CodeStanding = 'ticked' | 'implied' | 'silent' | 'open';

export function standingOf(said: Said, variable: ChoiceVariable, id: string): CodeStanding {
  const { codes, notReported } = codesOf(said);
  if (codes.includes(id)) return 'ticked';
  if (notReported.includes(id)) return 'silent';
  return isImplied(said, variable, id) ? 'implied' : 'open';
}

function codesOf(said: Said): Codes {
  return said?.kind === 'codes' ? said : { kind: 'codes', codes: [], notReported: [], other: {} };
}

function made({ codes, notReported, other }: Omit<Codes, 'kind'>): Said {
  if (codes.length + notReported.length === 0) return undefined;
  const texts = Object.entries(other).filter(([id]) => codes.includes(id));
  return { kind: 'codes', codes, notReported, other: Object.fromEntries(texts) };
}
