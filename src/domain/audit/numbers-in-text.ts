/** A number that a sentence names: its value, how it is written, and where (UTF-16 offset). */
export type NumberInText = {
  readonly value: number;
  readonly text: string;
  readonly at: number;
  /** It is a share: followed by %, per cent or percent. */
  readonly percent: boolean;
};

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const word = `(?:${tens.join('|')})(?:[- ](?:${ones.slice(0, 9).join('|')}))?|(?:${ones.join('|')})`;
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.§])(?:(?<digits>\\d{1,3}(?:[,\\u202f\\u00a0]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|(?<words>${word}))(?!\\p{L}|\\p{N})(?<share>\\s*(?:%|％|per\\s?cent))?`,
  'giu',
);

/**
 * The numbers of a sentence in reading order, in digits (1,024; 45.5) or in English words up to ninety-nine. A number that
 * directly follows a section sign is a place and left out, as is one within a word.
 */
export function numbersInText(sentence: string): NumberInText[] {
  return [...sentence.matchAll(pattern)].flatMap((match): NumberInText[] => {
    const { digits, words, share } = match.groups ?? {};
    const value = digits === undefined ? valueOfWords(words ?? '') : Number(digits.replaceAll(/[,\u202f\u00a0]/gu, ''));
    if (!Number.isFinite(value)) return [];
    return [{ value, text: digits ?? words ?? '', at: match.index, percent: share !== undefined }];
  });
}

function valueOfWords(text: string): number {
  const [first = '', second] = text.toLowerCase().split(/[- ]/u);
  const ten = tens.indexOf(first);
  if (ten === -1) return ones.indexOf(first) + 1;
  return (ten + 2) * 10 + (second === undefined ? 0 : ones.indexOf(second) + 1);
}
