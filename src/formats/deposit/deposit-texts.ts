import { type Codebook, variablesOf } from '../../domain/model/codebook.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { escapeMarkdown } from '../markdown/markdown.ts';
import type { DepositTable } from './deposit-tables.ts';

/** Terms under which a package can be given away. */
export const licences = {
  'cc-by-4.0': { name: 'Creative Commons Attribution 4.0 International', spdx: 'CC-BY-4.0', path: 'licenses/by/4.0' },
  'cc-by-nc-4.0': {
    name: 'Creative Commons Attribution-NonCommercial 4.0 International',
    spdx: 'CC-BY-NC-4.0',
    path: 'licenses/by-nc/4.0',
  },
  'cc0-1.0': { name: 'CC0 1.0 Universal', spdx: 'CC0-1.0', path: 'publicdomain/zero/1.0' },
} as const;
export type Licence = keyof typeof licences;

/** What the texts of a package are about. */
export type DepositWords = {
  readonly title: string;
  readonly authors: readonly string[];
  readonly licence: Licence | undefined;
  readonly cases: number;
  readonly codebook: Codebook;
  readonly quoteLimit: number;
  /** The methods of the review, paragraph by paragraph. */
  readonly methods: readonly string[];
  readonly tables: readonly DepositTable[];
  readonly printed: readonly string[];
};

/** What is in the package and how to use it, in Markdown. */
export function depositReadme(words: DepositWords): string {
  const { title, cases, codebook, quoteLimit, methods, tables, printed } = words;
  const files = [
    '- `data/cases.csv`: cases with the answers that count, one row a case (wide)',
    ...tables.map(({ path, about }) => `- \`${path}\`: ${about}`),
    '- `data/dictionary.csv`: what each column of each file holds, and every variable',
    '- `codebook.json`: the coding scheme with its definitions',
    ...(printed.length === 0 ? [] : ['- `tables/*.csv`: the tables as printed']),
    '- `recompute.R`: counts the printed tables again from `data/` (base R, no packages)',
    '- `LICENCE.txt`, `CITATION.cff`, `manifest.json` (hashes of all files)',
  ];
  const parts = [
    `# ${escapeMarkdown(title)}: replication package`,
    `${cases} cases, coded with “${escapeMarkdown(codebook.title)}”, version ${codebook.version}. Counts are co-occurrences among chosen cases, never effects.`,
    '## Files',
    files.join('\n'),
    '## Counting the tables again',
    'Run `Rscript recompute.R` in this folder. It counts every number of cases in `tables/expected.csv` from the files in `data/` and ends with status 1, naming them, where one comes out differently.',
    '## Methods',
    ...methods.map(escapeMarkdown),
    '## What was left out',
    `Persons are numbered and not named. The full texts of sources are not in the package; quotations and passages are cut after ${quoteLimit} characters.`,
    '## Licence',
    licenceLine(words),
  ];
  return `${parts.join('\n\n')}\n`;
}

function licenceLine({ licence }: Pick<DepositWords, 'licence'>): string {
  if (licence === undefined) return 'No licence was chosen. Choose one before you deposit the package.';
  const { name, path } = licences[licence];
  return `${name}: <https://creativecommons.org/${path}/>. Quotations stay under the terms of their sources.`;
}

/** The terms of the package. */
export function depositLicence({ title, authors, licence }: DepositWords): string {
  if (licence === undefined)
    return 'No licence was chosen when this package was made. Choose one before you deposit it, and put its text here.\n';
  const { name, path } = licences[licence];
  const by = authors.length === 0 ? '' : ` by ${authors.join('; ')}`;
  return `“${title}”${by} is made available under ${name}.\n\nhttps://creativecommons.org/${path}/legalcode\n\nQuotations from sources stay under the terms of those sources.\n`;
}

/** How to cite the package, in the Citation File Format (1.2.0). */
export function depositCitation({ title, authors, licence, codebook }: DepositWords): string {
  const named = authors.length === 0 ? ['To be named before the package is deposited'] : authors;
  return [
    'cff-version: 1.2.0',
    'message: If you use these data, please cite them as below.',
    'type: dataset',
    `title: ${quoted(`${title}: replication package`)}`,
    'authors:',
    ...named.map((name) => `  - name: ${quoted(name)}`),
    ...(licence === undefined ? [] : [`license: ${licences[licence].spdx}`]),
    `version: ${quoted(`codebook ${codebook.version}`)}`,
    '',
  ].join('\n');
}

/** A string as YAML reads it; JSON strings are YAML. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** What each column of each file holds, and what every variable of `cases.csv` is. */
export function depositDictionary({ tables, codebook }: DepositWords): string {
  const columns = tables.flatMap(({ path, columns: own }) => own.map(({ name, holds }) => [path, name, '', holds]));
  const cases = [
    ['number', 'number of the case'],
    ['title', 'title of the case'],
    ['doi', 'DOI of the publication, where there is one'],
    ['status', 'included, undecided, or excluded with its reason'],
  ].map(([name = '', holds = '']) => ['data/cases.csv', name, '', holds]);
  const variables = variablesOf(codebook).map(({ id, label, kind, role, definition }) => [
    'data/cases.csv',
    id,
    `${kind}, ${role}`,
    definition === undefined ? label : `${label}: ${definition}`,
  ]);
  return writeCsv([['file', 'column', 'kind', 'holds'], ...cases, ...variables, ...columns], 'data');
}
