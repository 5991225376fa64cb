import { type Html, raw } from './markup.ts';

/** Ids of the texts around a figure that name and describe it. */
export type SvgNames = { readonly labelledBy: string; readonly describedBy: string };

/** On screen figures are shown somewhat larger than in print, where 7.5 point type is read closer. */
const enlargement = 1.25;
const pixelsPerMillimetre = 96 / 25.4;

/**
 * Makes a drawn figure part of a page: its size in pixels, and named by the texts around it instead of its own title,
 * which would follow the pointer as a tooltip.
 */
export function inlineSvg(svg: string, { labelledBy, describedBy }: SvgNames): Html {
  const element = svg.slice(Math.max(svg.search(/<svg[\s>]/), 0)).trimEnd();
  const head = /^<svg[^>]*>/.exec(element)?.[0] ?? '';
  const names = ` role="img" aria-labelledby="${labelledBy}" aria-describedby="${describedBy}">`;
  const ownHead = head
    .replace(/\srole="[^"]*"/, '')
    .replace(/\s(width|height)="([\d.]+)mm"/g, (_, side: string, size: string) => ` ${side}="${pixels(size)}"`)
    .replace(/>$/, names);
  const content = element.slice(head.length).replace(/^\s*(<(title|desc)>[^<]*<\/\2>\s*)*/, '\n');
  return raw(ownHead + content);
}

function pixels(millimetres: string): string {
  return String(Math.round(Number(millimetres) * pixelsPerMillimetre * enlargement));
}
