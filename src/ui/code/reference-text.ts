import type { Citation } from '../../domain/model/case.ts';

/** A citation as a reader expects it: “Tu, X., & Li, Y. (2022). Title. Journal, 5(2), 1–9.”; parts that are missing are left out. */
export function referenceText(citation: Citation): string {
  const { title, volume, issue, page, publisher } = citation;
  const year = yearOf(citation);
  const who = [namesOf(citation['author']), year === undefined ? '' : `(${year})`]
    .filter((part) => part !== '')
    .join(' ');
  const place = textOf(citation['container-title']);
  const number = `${textOf(volume)}${textOf(issue) === '' ? '' : `(${textOf(issue)})`}`;
  const where = [place, number, textOf(page).replaceAll(/(\d)-(?=\d)/gu, '$1–')]
    .filter((part) => part !== '')
    .join(', ');
  return [who, textOf(title), where, where === '' ? textOf(publisher) : '']
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Where the source can be read; nothing but the web is linked to. */
export function sourceLink(citation: Citation | undefined, doi: string | undefined): string | undefined {
  if (doi !== undefined) return `https://doi.org/${doi}`;
  const url = textOf(citation?.['URL']);
  return /^https?:\/\//u.test(url) ? url : undefined;
}

function namesOf(authors: unknown): string {
  if (!Array.isArray(authors)) return '';
  const names = authors.map(nameOf).filter((name) => name !== '');
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

function nameOf(author: unknown): string {
  if (typeof author !== 'object' || author === null) return '';
  const { family, given, literal } = author as Readonly<Record<string, unknown>>;
  if (textOf(literal) !== '') return textOf(literal);
  const initials = textOf(given)
    .split(/[\s.]+/u)
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0)}.`)
    .join(' ');
  return [textOf(family), initials].filter((part) => part !== '').join(', ');
}

function yearOf({ issued }: Citation): string | undefined {
  if (typeof issued !== 'object' || issued === null || Array.isArray(issued)) return undefined;
  const parts = issued['date-parts'];
  const first = Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0][0] : undefined;
  return first === undefined || first === null ? undefined : textOf(first);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
