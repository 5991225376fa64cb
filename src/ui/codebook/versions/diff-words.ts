/** A stretch of text that both have, or only the earlier (`gone`) or later one (`added`) has. */
export type Stretch = { readonly mark: 'same' | 'gone' | 'added'; readonly text: string };

const largest = 250_000;

/** What changed from one text to another, word by word; Chinese sign by sign. Long texts are told as wholes. */
export function diffWords(before: string, after: string): Stretch[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > largest)
    return joined([
      { mark: 'gone', text: before },
      { mark: 'added', text: after },
    ]);
  return joined(walk(old, now));
}

/** Goes through both word by word: along with what they share, else past what leaves most to share. */
function walk(old: readonly string[], now: readonly string[]): Stretch[] {
  const common = commonLengths(old, now);
  const left = (i: number, j: number): number => common[i]?.[j] ?? -1;
  const stretches: Stretch[] = [];
  for (let i = 0, j = 0; i < old.length || j < now.length;) {
    const [gone, added] = [old[i], now[j]];
    if (gone !== undefined && gone === added) {
      stretches.push({ mark: 'same', text: gone });
      i += 1;
      j += 1;
    } else if (gone !== undefined && left(i + 1, j) >= left(i, j + 1)) {
      stretches.push({ mark: 'gone', text: gone });
      i += 1;
    } else {
      stretches.push({ mark: 'added', text: added ?? '' });
      j += 1;
    }
  }
  return stretches;
}

function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu) ?? [];
}

/** For each pair of ends the length of the longest run of words that both have in order. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const nothing = new Array<number>(now.length + 1).fill(0);
  return old.reduceRight<number[][]>(
    (below, word) => {
      const next = below[0] ?? nothing;
      const row = [...nothing];
      for (let j = now.length - 1; j >= 0; j -= 1)
        row[j] = word === now[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
      return [row, ...below];
    },
    [nothing],
  );
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  return stretches.reduce<Stretch[]>((all, stretch) => {
    const last = all.at(-1);
    if (stretch.text === '') return all;
    if (last?.mark !== stretch.mark) return [...all, stretch];
    return [...all.slice(0, -1), { mark: last.mark, text: last.text + stretch.text }];
  }, []);
}
