import { escapeHtml } from '../../domain/model/escape-markup.ts';

/** A piece of HTML that is safe to put into a page. */
export type Html = { readonly html: string };

/** What a template takes: text is escaped, HTML goes in as it is, nothing stays nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

function written(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  if ('html' in content) return content.html;
  return content.map(written).join('');
}

/** Builds HTML from a template. Everything put in between is escaped unless it is HTML already. */
export function markup(strings: TemplateStringsArray, ...contents: Content[]): Html {
  return { html: strings.reduce((page, text, index) => page + written(contents[index - 1]) + text) };
}

/** Takes text for HTML; only for text that this program has written itself. */
export function raw(html: string): Html {
  return { html };
}

/** A link, or its words alone where the address is neither relative nor of the web. */
export function link(href: string, label: Content): Html {
  // Browsers skip spaces and control characters when they look for the scheme.
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.replaceAll(/[\u0000-\u0020\u007f]/g, ''))?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http') return markup`${label}`;
  return markup`<a href="${href}">${label}</a>`;
}

/** Puts pieces in a row with text between them. */
export function joined(pieces: readonly Content[], between: string): Content {
  return pieces.map((piece, index) => (index === 0 ? piece : [between, piece]));
}
