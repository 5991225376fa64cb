import type { Answer, EmptyState } from '../domain/model/answer.ts';
import type { Tables } from './tables.ts';

/** The columns that hold an answer, in their order in the file: everywhere the same. */
export const answerNames = ['codebook_version', 'codes', 'number', 'state', 'text', 'other'] as const;
/** What a coder says to it. */
export const evidenceNames = ['rationale', 'quote', 'page', 'confidence'] as const;
/** The columns that make a coding. */
export const codingNames = ['variable_key', 'coder_key', 'case_key', ...answerNames, ...evidenceNames] as const;

/** An answer as a row holds it. */
export type AnswerColumns = Pick<Tables['coding'], 'state' | 'codes' | 'number' | 'text' | 'other'>;

/** The keys of a variable's codes by id. */
export type CodeKeys = ReadonlyMap<string, number>;

/** The codes of the whole codebook by key; `order` is their place in reading order. */
export type CodesByKey = ReadonlyMap<number, { readonly id: string; readonly order: number }>;

type CodesAnswer = Extract<Answer, { kind: 'codes' }>;

const empty: AnswerColumns = { state: 'coded', codes: null, number: null, text: null, other: null };

/**
 * Writes an answer as columns. Codes go as keys, which neither a new label nor a new id nor a new place touches, in
 * ascending order so that equal answers are equal texts: `3 17+ ?22` is 3 and 17 present, 17 with a text of its own in
 * `other`, 22 not reported. Every code of the answer must be among `keys`.
 */
export function columnsOfAnswer(answer: Answer, keys: CodeKeys): AnswerColumns {
  switch (answer.kind) {
    case 'empty':
      return { ...empty, state: answer.state };
    case 'number':
      return { ...empty, number: answer.value };
    case 'text':
      return { ...empty, text: answer.text };
    case 'codes':
      return codesColumns(answer, keys);
  }
}

function codesColumns(answer: CodesAnswer, keys: CodeKeys): AnswerColumns {
  const only = answer.codes.length === 1 && answer.notReported.length === 0 ? answer.codes[0] : undefined;
  const otherIds = Object.keys(answer.other);
  if (only !== undefined && otherIds.length === 0) return { ...empty, codes: String(keys.get(only)) };
  const sorted = (ids: readonly string[]): number[] =>
    [...new Set(ids)].map((id) => keys.get(id) ?? Number.NaN).sort((a, b) => a - b);
  const withText = new Set(sorted(otherIds));
  const present = sorted(answer.codes).map((key) => `${key}${withText.has(key) ? '+' : ''}`);
  const codes = [...present, ...sorted(answer.notReported).map((key) => `?${key}`)].join(' ');
  if (withText.size === 0) return { ...empty, codes };
  const texts = otherIds.map((id) => [keys.get(id) ?? Number.NaN, answer.other[id]] as const);
  return { ...empty, codes, other: JSON.stringify(Object.fromEntries(texts)) };
}

/** Reads an answer from its columns; codes come in the reading order of the codebook. */
export function answerOfColumns(columns: AnswerColumns, codes: CodesByKey): Answer {
  if (columns.codes !== null) return codesAnswer(columns.codes, columns.other, codes);
  if (columns.number !== null) return { kind: 'number', value: columns.number };
  if (columns.text !== null) return { kind: 'text', text: columns.text };
  return { kind: 'empty', state: columns.state as EmptyState };
}

function codesAnswer(text: string, other: string | null, codes: CodesByKey): CodesAnswer {
  const parts = text === '' ? [] : text.split(' ');
  const present = parts.filter((part) => !part.startsWith('?')).map((part) => Number.parseInt(part, 10));
  const notReported = parts.filter((part) => part.startsWith('?')).map((part) => Number(part.slice(1)));
  const texts = other === null ? {} : (JSON.parse(other) as Record<string, string>);
  const known = (key: number): { id: string; order: number } =>
    codes.get(key) ?? { id: `missing-code-${key}`, order: key };
  const inOrder = (keys: readonly number[]): string[] =>
    keys
      .map(known)
      .sort((a, b) => a.order - b.order)
      .map(({ id }) => id);
  const otherKeys = Object.keys(texts).map(Number);
  const byId = otherKeys.map((key) => [known(key), texts[String(key)] ?? ''] as const);
  byId.sort(([a], [b]) => a.order - b.order);
  return {
    kind: 'codes',
    codes: inOrder(present),
    notReported: inOrder(notReported),
    other: Object.fromEntries(byId.map(([{ id }, value]) => [id, value])),
  };
}
