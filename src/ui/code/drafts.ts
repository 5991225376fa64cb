import * as z from 'zod';
import { fromWire, toWire } from '../../contract/wire.ts';
import { answerSchema } from '../../domain/model/answer.ts';
import { evidenceSchema } from '../../domain/model/coding.ts';
import { sameValue } from '../../domain/model/same-value.ts';
import type { Variable } from '../../domain/model/variable.ts';
import { withText } from '../answering/answer-steps.ts';
import { readNumber } from '../answering/read-number.ts';
import type { Own } from './own.ts';

/**
 * Where in an answer a text is typed: its grounds, its value, or `text:CODE`, the text of a code that takes one; `answer` is all of a
 * coding that nobody took, as JSON.
 */
export type DraftPart = 'answer' | 'rationale' | 'quote' | 'page' | 'value' | `text:${string}`;

/** What was typed or chosen and is not saved yet. */
const draftSchema = z.strictObject({
  case: z.int(),
  variable: z.string(),
  part: z.custom<DraftPart>((part) => typeof part === 'string'),
  text: z.string(),
});
export type Draft = z.infer<typeof draftSchema>;

/** Drafts as they were kept; whatever else was kept there counts as none. */
export function readDrafts(kept: unknown): readonly Draft[] {
  const read = z.array(draftSchema).safeParse(kept);
  return read.success ? read.data : [];
}

/** The drafts with this one in the place of that of the same field. */
export function withDraft(drafts: readonly Draft[], draft: Draft): Draft[] {
  return [...withoutDraft(drafts, draft), draft];
}

/** The drafts without that of this field. */
export function withoutDraft(drafts: readonly Draft[], field: Omit<Draft, 'text'>): Draft[] {
  return drafts.filter((one) => one.case !== field.case || one.variable !== field.variable || one.part !== field.part);
}

const chosenSchema = z.strictObject({ answer: answerSchema, evidence: evidenceSchema }).nullable();

/** A choice as a draft keeps it. */
export function chosenText(own: Own | undefined): string {
  return toWire(own ?? null);
}

/** The choice that a draft keeps, `own` undefined where the coding was taken back; undefined of any other draft. */
export function chosenOf({ part, text }: Draft): { readonly own: Own | undefined } | undefined {
  if (part !== 'answer') return undefined;
  const read = chosenSchema.safeParse(fromWire(text)?.value);
  return read.success ? { own: read.data ?? undefined } : undefined;
}

/** What a coder says once a text is taken in; undefined where it cannot be: grounds without an answer, no number. */
function takenIn(own: Own | undefined, { part, text }: Draft, variable: Variable): Own | undefined {
  if (part === 'answer') return undefined;
  const said = text.trim();
  if (part === 'value') return valueOf(said, variable, own);
  if (own === undefined) return undefined;
  if (isGround(part)) {
    const { [part]: _, ...rest } = own.evidence;
    return { ...own, evidence: said === '' ? rest : { ...rest, [part]: said } };
  }
  const answer = withText(own.answer, part.slice('text:'.length), said);
  return answer === undefined ? undefined : { ...own, answer };
}

/** What a coding becomes once a draft is taken in, `own` undefined where it is taken back; undefined where it cannot be. */
export function nextOf(own: Own | undefined, draft: Draft, variable: Variable): ReturnType<typeof chosenOf> {
  const text = takenIn(own, draft, variable);
  return chosenOf(draft) ?? (text && { own: text });
}

/** What is said in words beside an answer. */
export const grounds = ['rationale', 'quote', 'page'] as const;
type Ground = (typeof grounds)[number];

function isGround(part: DraftPart): part is Ground {
  return (grounds as readonly string[]).includes(part);
}

/** What was written beside an answer that was not taken, for the answer that comes in its stead. */
export function keptGrounds(drafts: readonly Draft[], place: Pick<Draft, 'case' | 'variable'>): Own['evidence'] {
  const here = drafts.filter(
    ({ case: number, variable, text }) => number === place.case && variable === place.variable && text.trim() !== '',
  );
  return Object.fromEntries(here.flatMap(({ part, text }) => (isGround(part) ? [[part, text.trim()]] : [])));
}

function valueOf(text: string, variable: Variable, own: Own | undefined): Own | undefined {
  const evidence = own?.evidence ?? {};
  if (text === '') return undefined;
  if (variable.kind === 'text') return { answer: { kind: 'text', text }, evidence };
  if (variable.kind !== 'number') return undefined;
  const read = readNumber(text, variable);
  return 'value' in read ? { answer: { kind: 'number', value: read.value }, evidence } : undefined;
}

/** Whether a coder says already what the draft says. */
export function isSaved(own: Own | undefined, draft: Draft, variable: Variable): boolean {
  if (draft.part === 'answer') return draft.text === chosenText(own);
  if (own === undefined) return draft.part === 'value' && draft.text.trim() === '';
  const next = takenIn(own, draft, variable);
  return next !== undefined && sameValue(next, own);
}
