import { sentence } from '../model/sentences/sentence.ts';

const listed = 8;

/** Says that a name does not exist and what does, the closest first: `there is no coder “anna”; there are: ana, ben`. */
export function noSuch(noun: string, word: string, names: readonly string[]): string {
  if (names.length === 0) return sentence('names.none', { noun, word });
  const closest = byCloseness(word, names);
  const [name = ''] = closest;
  if (names.length === 1) return sentence('names.one', { noun, word, name });
  const rest = closest.length > listed ? sentence('phrase.and-others', { more: closest.length - listed }) : '';
  return sentence('names.several', { noun, word, names: closest.slice(0, listed), rest });
}

function byCloseness(word: string, names: readonly string[]): string[] {
  const wanted = word.toLowerCase();
  const distances = new Map(names.map((name) => [name, editDistance(wanted, name.toLowerCase())]));
  return [...distances.keys()].sort((left, right) => (distances.get(left) ?? 0) - (distances.get(right) ?? 0));
}

/** Insertions, deletions and replacements between two words (Levenshtein 1966). */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  Array.from(left).forEach((letter, line) => {
    const next = [line + 1];
    for (let index = 1; index <= right.length; index += 1) {
      const replaced = (row[index - 1] ?? 0) + (right[index - 1] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1));
    }
    row = next;
  });
  return row[right.length] ?? 0;
}
