import { type Answer, sameAnswer } from '../domain/model/answer.ts';
import { answerWords } from '../domain/model/answer-words.ts';
import { type Codebook, findVariable } from '../domain/model/codebook.ts';
import type { Coding, Evidence } from '../domain/model/coding.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';

/** Names what a person codes at once: one variable of one case. */
export type CodingPlace = Pick<Coding, 'case' | 'variable'>;
/** What a coding is to become, and what stood there. */
export type CodingChange = { readonly after: Coding; readonly before: Coding | undefined };

const longest = 60;

/** “Ana set Role of citizens of case 20 to Co-deliverer”: one sentence for all that a command changes. */
export function putSummary(changes: readonly CodingChange[], who: string, codebook: Codebook): string {
  const [first] = changes;
  if (first === undefined) return sentence('coding.set-nothing', { who });
  const places = changes.map(({ after }) => after);
  const variable = labelOf(first.after, codebook);
  const cases = caseWords(places);
  const words = answerText(first.after, codebook);
  if (changes.length === 1) return oneChange(first, { who, variable, cases, words });
  const alike = changes.every(
    ({ after }) => after.variable === first.after.variable && sameAnswer(after.answer, first.after.answer),
  );
  if (alike) return sentence('coding.set', { who, variable, cases, words });
  const several = { who, answers: changes.length, cases };
  return sentence(isOneCase(places) ? 'coding.set-several' : 'coding.set-in-several', several);
}

/** “Ana took back Role of citizens of case 20, which was Co-deliverer”. */
export function clearSummary(codings: readonly Coding[], who: string, codebook: Codebook): string {
  const [first] = codings;
  if (first === undefined) return sentence('coding.took-back-nothing', { who });
  const variable = labelOf(first, codebook);
  const cases = caseWords(codings);
  if (codings.length === 1)
    return sentence('coding.took-back-one', { who, variable, cases, words: answerText(first, codebook) });
  if (codings.every((one) => one.variable === first.variable))
    return sentence('coding.took-back', { who, variable, cases });
  const several = { who, answers: codings.length, cases };
  return sentence(isOneCase(codings) ? 'coding.took-back-several' : 'coding.took-back-in-several', several);
}

type Told = { readonly who: string; readonly variable: string; readonly cases: string; readonly words: string };

const partNames = {
  rationale: sentence('phrase.rationale'),
  quote: sentence('phrase.quote'),
  page: sentence('phrase.page'),
  confidence: sentence('phrase.confidence'),
} as const satisfies Record<keyof Evidence, string>;

function oneChange({ after, before }: CodingChange, { who, variable, cases, words }: Told): string {
  if (before === undefined || !sameAnswer(before.answer, after.answer))
    return sentence('coding.set', { who, variable, cases, words });
  const [one, ...others] = (['rationale', 'quote', 'page', 'confidence'] as const)
    .filter((part) => before.evidence[part] !== after.evidence[part])
    .map((part) => partNames[part]);
  if (one === undefined) return sentence('coding.confirmed', { who, variable, cases, words });
  const parts = others.reduce((said: string, other) => sentence('phrase.and-the', { one: said, other }), one);
  return sentence('coding.grounds-changed', { who, parts, variable, cases });
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
  const [number = 0] = cases;
  return cases.length === 1 ? sentence('phrase.case', { number }) : sentence('phrase.cases', { numbers: cases.length });
}

function isOneCase(places: readonly CodingPlace[]): boolean {
  return new Set(places.map((place) => place.case)).size === 1;
}
