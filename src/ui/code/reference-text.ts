import type { Citation } from '../../domain/model/case.ts';
import { type Author, authorsOf, citationText, yearOf } from '../../domain/model/citation-parts.ts';

/** A citation as a reader expects it: “Tu, X., & Li, Y. (2022). Title. Journal, 5(2), 1–9.”; parts that are missing are left out. */
export function referenceText(citation: Citation): string {
  const { title, volume, issue, page, publisher } = citation;
  const year = yearOf(citation);
  const who = [namesOf(citation), year === undefined ? '' : `(${year})`].filter((part) => part !== '').join(' ');
  const place = citationText(citation['container-title']);
  const number = `${citationText(volume)}${citationText(issue) === '' ? '' : `(${citationText(issue)})`}`;
  const where = [place, number, citationText(page).replaceAll(/(\d)-(?=\d)/gu, '$1–')]
    .filter((part) => part !== '')
    .join(', ');
  return [who, citationText(title), where, where === '' ? citationText(publisher) : '']
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Where the source can be read; nothing but the web is linked to. */
export function sourceLink(citation: Citation | undefined, doi: string | undefined): string | undefined {
  if (doi !== undefined) return `https://doi.org/${doi}`;
  const url = citationText(citation?.['URL']);
  return /^https?:\/\//u.test(url) ? url : undefined;
}

function namesOf(citation: Citation): string {
  const names = authorsOf(citation)
    .map(nameOf)
    .filter((name) => name !== '');
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

function nameOf({ family, given, literal }: Author): string {
  if (literal !== '') return literal;
  const initials = given
    .split(/[\s.]+/u)
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0)}.`)
    .join(' ');
  return [family, initials].filter((part) => part !== '').join(', ');
}
