import type { DatedCoding } from '../../contract/codings.ts';
import type { EmptyState } from '../../domain/model/answer.ts';

/** One or two letters for a coder: “AM” for Ana Maria, “St” for strict, the first sign of a Chinese name. */
export function initials(name: string): string {
  const words = name.split(/[\s._-]+/u).filter((word) => word !== '');
  const [first = '', second] = words;
  if (/\p{Script=Han}/u.test(first)) return first.slice(0, 1);
  if (second !== undefined) return `${first.slice(0, 1)}${second.slice(0, 1)}`.toUpperCase();
  return first.slice(0, 1).toUpperCase() + first.slice(1, 2);
}

/** Which other coders ticked a code. */
export function whoTicked(others: readonly DatedCoding[], code: string): string[] {
  return others.flatMap(({ answer, coder }) => (answer.kind === 'codes' && answer.codes.includes(code) ? [coder] : []));
}

/** Which other coders said a state of the whole. */
export function whoSaid(others: readonly DatedCoding[], state: EmptyState): string[] {
  return others.flatMap(({ answer, coder }) => (answer.kind === 'empty' && answer.state === state ? [coder] : []));
}
