import type { Answer } from '../../../domain/model/answer.ts';
import type { PlacedCode } from '../../../domain/model/code.ts';

/** How a code stands in an answer; `implied` by a code nested in it. */
export type CodeMark = 'none' | 'present' | 'implied' | 'not-reported';
type Codes = Extract<Answer, { kind: 'codes' }>;

const nothing: Codes = { kind: 'codes', codes: [], notReported: [], other: {} };

/** How each code of a list stands in an answer. */
export function markOf(answer: Answer | undefined, { code }: PlacedCode, all: readonly PlacedCode[]): CodeMark {
  if (answer?.kind !== 'codes') return 'none';
  if (answer.codes.includes(code.id)) return 'present';
  if (answer.notReported.includes(code.id)) return 'not-reported';
  return below(code.id, all).some((id) => answer.codes.includes(id)) ? 'implied' : 'none';
}

/** The answer of a single choice once a code is chosen; the text of a code that was chosen before stays. */
export function chooseCode(answer: Answer | undefined, code: string): Answer {
  const same = answer?.kind === 'codes' && answer.codes.includes(code);
  return same ? answer : { ...nothing, codes: [code] };
}

/**
 * The answer of a multiple choice once a code is ticked or no longer so. A nested code stands for its ancestors, which
 * are then not listed; taking back one that is implied takes back what implies it.
 */
export function toggleCode(
  answer: Answer | undefined,
  { code, ancestors }: PlacedCode,
  all: readonly PlacedCode[],
): Answer | undefined {
  const { codes, notReported, other } = answer?.kind === 'codes' ? answer : nothing;
  const nested = below(code.id, all);
  const implied = codes.some((id) => nested.includes(id));
  if (codes.includes(code.id) || implied) return without({ codes, notReported, other }, [code.id, ...nested]);
  const kept = codes.filter((id) => !ancestors.includes(id));
  return tidy({
    kind: 'codes',
    codes: [...kept, code.id],
    notReported: notReported.filter((id) => id !== code.id),
    other,
  });
}

/** The answer once a code is marked as not reported, or no longer so. */
export function toggleNotReported(
  answer: Answer | undefined,
  { code }: PlacedCode,
  all: readonly PlacedCode[],
): Answer | undefined {
  const { codes, notReported, other } = answer?.kind === 'codes' ? answer : nothing;
  if (notReported.includes(code.id)) return without({ codes, notReported, other }, [code.id]);
  const gone = new Set([code.id, ...below(code.id, all)]);
  return tidy({
    kind: 'codes',
    codes: codes.filter((id) => !gone.has(id)),
    notReported: [...notReported, code.id],
    other,
  });
}

/** The answer with the text of a code that takes one; a blank text is none. */
export function withText(answer: Answer | undefined, code: string, text: string): Answer | undefined {
  if (answer?.kind !== 'codes') return answer;
  const { [code]: _, ...rest } = answer.other;
  return { ...answer, other: text.trim() === '' ? rest : { ...rest, [code]: text } };
}

function below(id: string, all: readonly PlacedCode[]): string[] {
  return all.filter(({ ancestors }) => ancestors.includes(id)).map(({ code }) => code.id);
}

function without({ codes, notReported, other }: Omit<Codes, 'kind'>, gone: readonly string[]): Answer | undefined {
  const kept = (id: string): boolean => !gone.includes(id);
  return tidy({ kind: 'codes', codes: codes.filter(kept), notReported: notReported.filter(kept), other });
}

/** Texts go with their codes; without any code nothing is said. */
function tidy(answer: Codes): Answer | undefined {
  if (answer.codes.length + answer.notReported.length === 0) return undefined;
  const other = Object.fromEntries(Object.entries(answer.other).filter(([id]) => answer.codes.includes(id)));
  return { ...answer, other };
}
