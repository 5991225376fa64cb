import type { Answer, EmptyState } from '../../domain/model/answer.ts';
import { defaultStateTokens, type StateTokens } from '../../domain/model/state-tokens.ts';
import { codingForm } from './answer-form.ts';
import { escapePart } from './cell-parts.ts';
import { escapeText } from './escaped-text.ts';

/**
 * Writes an answer into a cell, states by the first of their tokens, so that `parseAnswer` gives it back. A multiple
 * choice without any code is written as absent, which means the same.
 */
export function writeAnswer(answer: Answer, tokens: StateTokens = defaultStateTokens): string {
  switch (answer.kind) {
    case 'empty':
      return stateToken(answer.state, tokens);
    case 'codes':
      return writeCodes(answer, tokens);
    case 'number':
      return writeNumber(answer.value);
    case 'text':
      return escapeText(answer.text, tokens);
  }
}

function stateToken(state: EmptyState, { absent, notReported, notApplicable }: StateTokens): string {
  const [token = ''] = { absent, 'not-reported': notReported, 'not-applicable': notApplicable }[state];
  return token;
}

function writeCodes(
  { codes, notReported: silent, other }: Extract<Answer, { kind: 'codes' }>,
  tokens: StateTokens,
): string {
  if (codes.length + silent.length === 0) return stateToken('absent', tokens);
  const present = codes.map((code) => {
    const text = other[code];
    return text === undefined ? code : `${code}=${escapePart(text, codingForm.separator)}`;
  });
  const prefixed = silent.map((code) => `${tokens.codeNotReportedPrefix}${code}`);
  return [...present, ...prefixed].join(codingForm.separator);
}

/** Every digit and no exponent, which a reader of plain decimals would refuse. */
function writeNumber(value: number): string {
  const shortest = String(value);
  const [, sign = '', whole = '', fraction = '', exponent = ''] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(shortest) ?? [];
  if (exponent === '') return shortest;
  const point = whole.length + Number(exponent);
  const digits = `${whole}${fraction}`;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}
