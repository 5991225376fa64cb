import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The sheets in the order in which a later one may overrule an earlier one: the parts of the page, then paper. */
const sheets = ['ground', 'page', 'tables-and-figures', 'cases-behind', 'audit', 'cases-and-codebook', 'print'];

/** The style sheet of the report. */
export const style = sheets
  .map((sheet) => readFileSync(new URL(`./style/${sheet}.css`, import.meta.url), 'utf8'))
  .join('\n');

/** What the page may do: show itself. Its own style sheet is known by its hash; there are no scripts. */
export const contentPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
