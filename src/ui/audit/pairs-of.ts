import type { Measure } from '../../domain/model/measure.ts';
import type { ClaimDraft } from './draft.ts';

type Pairs = Extract<Measure, { kind: 'pairs' }>;
type Pair = Pairs['pairs'][number];

/**
 * Pairs of numbers, one a line: what it is, one number, the other, with a tab or `|` between; `#16` is what case 16 holds in
 * the chosen variable. Undefined while a line is not whole.
 */
export function pairsOf({ items, pairs: count, variable }: ClaimDraft): Pairs | undefined {
  const lines = items.split('\n').filter((line) => line.trim() !== '');
  const pairs = lines.map((line) => pairOf(line, variable)).filter((pair) => pair !== undefined);
  return pairs.length === 0 || pairs.length < lines.length ? undefined : { kind: 'pairs', count, pairs };
}

function pairOf(line: string, variable: string): Pair | undefined {
  const [label = '', one = '', other = '', ...more] = line.split(/[\t|｜]/u).map((part) => part.trim());
  const [left, right] = [sideOf(one, variable), sideOf(other, variable)];
  if (label === '' || left === undefined || right === undefined || more.length > 0) return undefined;
  return { label, left, right };
}

function sideOf(text: string, variable: string): Pair['left'] | undefined {
  const number = /^#([1-9]\d*)$/u.exec(text)?.[1];
  if (number !== undefined) return variable === '' ? undefined : { case: Number(number), variable };
  return text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);
}
