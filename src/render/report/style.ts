import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The style sheet of the report. */
export const style = readFileSync(new URL('./report.css', import.meta.url), 'utf8');

/** What the page may do: show itself. Its own style sheet is known by its hash; there are no scripts. */
export const contentPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
