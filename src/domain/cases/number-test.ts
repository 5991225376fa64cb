const comparison = /^(<=|>=|≤|≥|<|>|=)\s*(-?\d+(?:\.\d+)?)$/u;
const range = /^(-?\d+(?:\.\d+)?)\s*(?:–|-|\.\.)\s*(-?\d+(?:\.\d+)?)$/u;
const plain = /^-?\d+(?:\.\d+)?$/u;

const comparisons: Readonly<Partial<Record<string, (value: number, bound: number) => boolean>>> = {
  '<=': (value, bound) => value <= bound,
  '≤': (value, bound) => value <= bound,
  '>=': (value, bound) => value >= bound,
  '≥': (value, bound) => value >= bound,
  '<': (value, bound) => value < bound,
  '>': (value, bound) => value > bound,
  '=': (value, bound) => value === bound,
};

/** What a person writes to filter numbers: `2005`, `>2000`, `<=5`, `1990–2000`; undefined where it is none of these. */
export function numberTest(text: string): ((value: number) => boolean) | undefined {
  const written = text.trim();
  if (plain.test(written)) return (value) => value === Number(written);
  const [, low, high] = range.exec(written) ?? [];
  if (low !== undefined) return (value) => value >= Number(low) && value <= Number(high);
  const [, sign = '', number] = comparison.exec(written) ?? [];
  const compare = comparisons[sign];
  return compare === undefined ? undefined : (value) => compare(value, Number(number));
}
