/** What tests look up in the text of a page. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

/** The text of the element of that id, up to the closing tag given. */
export function element(html: string, id: string, end: string): string {
  const start = html.indexOf(`id="${id}"`);
  if (start === -1) throw new Error(`no element ${id}`);
  return html.slice(html.lastIndexOf('<', start), html.indexOf(end, start) + end.length);
}

/** The numbers of the cases in the drawer of that id. */
export function drawerCases(html: string, id: string): number[] {
  return [...element(html, id, '</ol></div>').matchAll(/href="#case-(\d+)"/g)].map(([, number]) => Number(number));
}

/** The words of a piece of page, without drawers and tags. */
export function words(html: string): string {
  return html
    .replace(/<div popover.*?<\/ol><\/div>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
