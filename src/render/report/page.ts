import { type Html, markup, raw } from './markup.ts';
import { contentPolicy, style } from './style.ts';

/** A whole page around its body: one file that shows itself without another file, a network or a script. */
export function htmlPage({ title, body }: { readonly title: string; readonly body: Html }): string {
  const page = markup`<!doctype html>
<html lang="en">
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
