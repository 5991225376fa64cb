import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const codesEach = 9;
const origin = { kind: 'ours' };

type Kind = 'number' | 'text' | 'single' | 'multiple';
const kinds: readonly Kind[] = [
  'number',
  'text',
  ...Array.from({ length: 4 }, (): Kind => 'single'),
  ...Array.from({ length: 6 }, (): Kind => 'multiple'),
];

const codes = Array.from({ length: codesEach }, (_, code) => ({
  id: `code-${code}`,
  label: `Label number ${code}`,
  origin,
}));

/** Twelve variables: a number, a text, four single choices, six lists. The first three are attributes. */
export const scheme = {
  id: 'bench',
  title: 'Bench',
  about: 'Twelve variables of every kind.',
  sections: [
    {
      id: 'all',
      label: 'All',
      variables: kinds.map((kind, index) => ({
        id: `v${index}`,
        label: `Variable ${index}`,
        role: index < 3 ? 'attribute' : 'judgement',
        origin,
        kind,
        ...(kind === 'single' || kind === 'multiple' ? { codes } : {}),
      })),
    },
  ],
};

export const valuesEach = kinds.length;

/**
 * A seeded list of cases as CSV: number, title and twelve values in every row, one in twenty of them not reported. Titles
 * have quotation marks and Chinese, as lists of reviews do, so that the decoded text has two bytes a character.
 */
export function listOf(cases: number): Uint8Array {
  const generator = xoroshiro128plus(42);
  const below = (limit: number): number => uniformInt(generator, 0, limit - 1);
  const lines = [['number', 'title', ...kinds.map((_, index) => `v${index}`)].join(',')];
  for (let number = 1; number <= cases; number += 1) {
    const values = kinds.map((kind) => valueOf(kind, below));
    lines.push([number, `"Case ${number}: “coproduction”, 居民参与 – in a place of its own"`, ...values].join(','));
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

function valueOf(kind: Kind, below: (limit: number) => number): string {
  if (kind === 'text') return `a remark ${below(1000)} on the case`;
  if (below(20) === 0) return 'NR';
  if (kind === 'number') return String(1990 + below(30));
  const label = (): string => `Label number ${below(codesEach)}`;
  return kind === 'single' ? label() : Array.from({ length: 1 + below(3) }, label).join(';');
}
