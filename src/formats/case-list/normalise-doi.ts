const form = /(?:^|[\s/:=])(10\.\d{4,9}\/\S+)$/u;
const punctuation = /[.,;:'"<>]$/u;
const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * A DOI in lower case, without resolver, `doi:` or punctuation after it; undefined where the text holds none. Brackets
 * that belong to the DOI stay.
 */
export function normaliseDoi(text: string): string | undefined {
  let doi = form.exec(decodePercent(text.trim()).toLowerCase())?.[1];
  while (doi !== undefined && (punctuation.test(doi) || closesNothing(doi))) doi = doi.slice(0, -1);
  return doi !== undefined && /\/./u.test(doi) ? doi : undefined;
}

function closesNothing(doi: string): boolean {
  const last = doi.slice(-1);
  const opening = brackets[last];
  return opening !== undefined && doi.split(opening).length < doi.split(last).length;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
