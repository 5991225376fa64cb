import { extname } from 'node:path';
import { fail, ok, type Result } from '../contract/errors.ts';
import { choose } from './choice.ts';

/** What the ending of a file says of its format. */
const formats: Readonly<Record<string, string>> = {
  '.csv': 'csv',
  '.docx': 'docx',
  '.htm': 'html',
  '.html': 'html',
  '.json': 'json',
  '.md': 'md',
  '.pdf': 'pdf',
  '.png': 'png',
  '.svg': 'svg',
  '.tex': 'latex',
  '.txt': 'text',
  '.xlsx': 'xlsx',
};

type Asked = {
  readonly values: { readonly format?: string | undefined; readonly out?: string | undefined };
  readonly otherwise: string;
};

/** The format that is asked for by name, else the one that the ending of the file means, else the usual one. */
export function chooseFormat<const Word extends string>(
  { values: { format, out }, otherwise }: Asked,
  words: readonly Word[],
): Result<Word> {
  const meant = format === undefined && out !== undefined ? formats[extname(out).toLowerCase()] : undefined;
  if (meant === undefined || out === undefined) return choose('format', format ?? otherwise, words);
  const word = words.find((candidate) => candidate === meant);
  return word === undefined
    ? fail(
        'invalid-input',
        `${out} ends like a file of ${meant}, and the formats here are ${words.join(', ')}. Name another file, or the format with --format.`,
      )
    : ok(word);
}
