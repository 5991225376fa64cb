import type { Citation } from './case.ts';

/** An author as CSL-JSON has one; what is not said is empty. */
export type Author = { readonly family: string; readonly given: string; readonly literal: string };

/** The authors of a citation, in their order. */
export function authorsOf({ author }: Citation): readonly Author[] {
  if (!Array.isArray(author)) return [];
  return author.flatMap((one): Author[] => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const { family, given, literal } = one;
    return [{ family: citationText(family), given: citationText(given), literal: citationText(literal) }];
  });
}

/** The year in which a citation was issued. */
export function yearOf({ issued }: Citation): string | undefined {
  if (typeof issued !== 'object' || issued === null || Array.isArray(issued)) return undefined;
  const parts = issued['date-parts'];
  const first = Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0][0] : undefined;
  return first === undefined || first === null ? undefined : citationText(first);
}

/** A field of a citation as text; empty where it is none. */
export function citationText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** What the authors of a citation are called by: family names, and names of bodies. */
export function authorNames(citation: Citation): string[] {
  return authorsOf(citation)
    .map(({ family, literal }) => (literal === '' ? family : literal))
    .filter((name) => name !== '');
}

/** Who wrote it and when, as one points at it in a text: “Tu & Li 2022”; empty where the citation says neither. */
export function shortReference(citation: Citation | undefined): string {
  if (citation === undefined) return '';
  const names = authorNames(citation);
  const [first = '', second = ''] = names;
  const who =
    names.length > 2 ? [first, 'et al.'].join(' ') : [first, second].filter((name) => name !== '').join(' & ');
  return [who, yearOf(citation) ?? ''].filter((part) => part !== '').join(' ');
}
