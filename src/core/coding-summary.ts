import { type Answer, sameAnswer } from '../domain/model/answer.ts';
import { answerWords } from '../domain/model/answer-words.ts';
import { type Codebook, findVariable } from '../domain/model/codebook.ts';
import type { Coding, Evidence } from '../domain/model/coding.ts';

/** Names what a person codes at once: one variable of one case. */
export type CodingPlace = Pick<Coding, 'case' | 'variable'>;
/** What a coding is to become, and what stood there. */
export type CodingChange = { readonly after: Coding; readonly before: Coding | undefined };

const longest = 60;

/** “Ana set Role of citizens of case 20 to Co-deliverer”: one sentence for all that a command changes. */
export function putSummary(changes: readonly CodingChange[], who: string, codebook: Codebook): string {
  const [first] = changes;
  if (first === undefined) return `${who} set nothing`;
  const label = labelOf(first.after, codebook);
  const cases = caseWords(changes.map(({ after }) => after));
  const words = answerText(first.after, codebook);
  if (changes.length === 1) return `${who} ${oneChange(first, `${label} of ${cases}`, words)}`;
  const alike = changes.every(
    ({ after }) => after.variable === first.after.variable && sameAnswer(after.answer, first.after.answer),
  );
  if (alike) return `${who} set ${label} of ${cases} to ${words}`;
  return `${who} set ${String(changes.length)} answers ${inCases(changes.map(({ after }) => after))}`;
}

/** “Ana took back Role of citizens of case 20, which was Co-deliverer”. */
export function clearSummary(codings: readonly Coding[], who: string, codebook: Codebook): string {
  const [first] = codings;
  if (first === undefined) return `${who} took back nothing`;
  const label = labelOf(first, codebook);
  if (codings.length === 1)
    return `${who} took back ${label} of case ${String(first.case)}, which was ${answerText(first, codebook)}`;
  if (codings.every(({ variable }) => variable === first.variable))
    return `${who} took back ${label} of ${caseWords(codings)}`;
  return `${who} took back ${String(codings.length)} answers ${inCases(codings)}`;
}

function oneChange({ after, before }: CodingChange, what: string, words: string): string {
  if (before === undefined || !sameAnswer(before.answer, after.answer)) return `set ${what} to ${words}`;
  const parts = (['rationale', 'quote', 'page', 'confidence'] as const).filter(
    (part: keyof Evidence) => before.evidence[part] !== after.evidence[part],
  );
  if (parts.length === 0) return `confirmed ${what} as ${words}`;
  return `changed the ${parts.join(' and the ')} of ${what}`;
}

function labelOf({ variable }: CodingPlace, codebook: Codebook): string {
  return findVariable(codebook, variable)?.label ?? variable;
}

function answerText({ answer, variable }: { answer: Answer; variable: string }, codebook: Codebook): string {
  const words = answerWords(answer, findVariable(codebook, variable)).replaceAll(/\s+/gu, ' ');
  const shown = words.length > longest ? `${words.slice(0, longest)}…` : words;
  return answer.kind === 'text' ? `“${shown}”` : shown;
}

function caseWords(places: readonly CodingPlace[]): string {
  const cases = [...new Set(places.map((place) => place.case))];
  const [only] = cases;
  return cases.length === 1 ? `case ${String(only)}` : `${String(cases.length)} cases`;
}

function inCases(places: readonly CodingPlace[]): string {
  const words = caseWords(places);
  return words.startsWith('case') ? `of ${words}` : `in ${words}`;
}
