import type * as z from 'zod';

type Json = z.core.util.JSONType;

/**
 * The value of a CSL-JSON field as a list gives it: names are parted by semicolons (`Family, Given`, or one literal
 * name), a date of four digits is a year, everything else is text.
 */
export function citationField(field: string, text: string): Json {
  if (nameFields.has(field)) return text.split(';').flatMap(readName);
  if (!dateFields.has(field)) return text;
  return /^\d{4}$/u.test(text) ? { 'date-parts': [[Number(text)]] } : { literal: text };
}

const nameFields = new Set(['author', 'editor', 'translator']);
const dateFields = new Set(['issued', 'accessed']);

function readName(text: string): Json[] {
  const [family = '', given = ''] = text.split(/,(.*)/su).map((part) => part.trim());
  if (family === '' && given === '') return [];
  return [given === '' ? { literal: family } : { family, given }];
}
