import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { type Html, markup, raw } from './markup.ts';
import { contentPolicy, style } from './style.ts';

type Page = { readonly title: string; readonly language: SentenceLanguage; readonly body: Html };

/** A page that needs no other file, no network and no script to be read. The same page gives the same text. */
export function htmlPage({ title, language, body }: Page): string {
  const page = markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return page.html;
}
