type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Place = Readonly<Record<'left' | 'top' | 'width' | 'height', string>>;

/** A rectangle of a page in shares of the page, so that it lies right at any size. */
export function percentBox(
  { x, y, width, height }: Box,
  page: { readonly width: number; readonly height: number },
): Place {
  const share = (part: number, whole: number): string => `${String((100 * part) / whole)}%`;
  return {
    left: share(x, page.width),
    top: share(y, page.height),
    width: share(width, page.width),
    height: share(height, page.height),
  };
}
