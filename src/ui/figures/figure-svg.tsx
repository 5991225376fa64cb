import { useCallback } from 'react';

/** Shows the text of an SVG file in place, so that the screen draws exactly what the file holds. */
export function FigureSvg({ svg, title }: { readonly svg: string; readonly title: string | undefined }) {
  const put = useCallback(
    (place: HTMLDivElement | null): void => {
      if (place === null) return;
      const { documentElement: drawing } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      // A browser shows a title wherever the pointer rests; the name says the same to those who cannot see.
      drawing.querySelector('title')?.remove();
      drawing.querySelector('desc')?.remove();
      if (title === undefined) drawing.setAttribute('aria-hidden', 'true');
      else drawing.setAttribute('aria-label', title);
      drawing.setAttribute('focusable', 'false');
      drawing.removeAttribute('width');
      drawing.removeAttribute('height');
      place.replaceChildren(document.importNode(drawing, true));
    },
    [svg, title],
  );
  return <div className="figure-svg" ref={put} />;
}
