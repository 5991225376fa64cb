import type { Answer, EmptyState } from './answer.ts';
import { flattenCodes } from './code.ts';
import { sentence } from './sentences/sentence.ts';
import { isChoice, type Variable } from './variable.ts';

const stateWords: Record<EmptyState, string> = {
  absent: sentence('answer.absent'),
  'not-reported': sentence('answer.not-reported'),
  'not-applicable': sentence('answer.not-applicable'),
};

/**
 * An answer as a person reads it: labels of codes with their own texts, a number, a text, or the state in words. Without
 * its variable the codes stand by what the answer calls them.
 */
export function answerWords(answer: Answer, variable?: Variable): string {
  switch (answer.kind) {
    case 'empty':
      return stateWords[answer.state];
    case 'number':
      return String(answer.value);
    case 'text':
      return answer.text;
    case 'codes':
      return codeWords(answer, variable);
  }
}

function codeWords(
  { codes, notReported, other }: Extract<Answer, { kind: 'codes' }>,
  variable: Variable | undefined,
): string {
  const all = variable !== undefined && isChoice(variable) ? flattenCodes(variable.codes) : [];
  const labels = new Map(all.map(({ code }) => [code.id, code.label]));
  const present = codes.map((id) => {
    const text = other[id];
    return (labels.get(id) ?? id) + (text === undefined ? '' : `: ${text}`);
  });
  if (notReported.length === 0) return present.join('; ') || stateWords.absent;
  const rest = all.filter(({ code, ancestors }) => ![...ancestors, code.id].some((id) => codes.includes(id)));
  const silent =
    notReported.length === rest.length
      ? sentence('answer.all-others')
      : notReported.map((id) => labels.get(id) ?? id).join(', ');
  return present.length === 0
    ? sentence('answer.silent', { silent })
    : sentence('answer.with-silent', { present, silent });
}
