/** A quotation of at most so many characters (code points); one that is longer ends in an ellipsis. */
export function cappedQuote(quote: string, most: number): string {
  const characters = Array.from(quote);
  return characters.length <= most
    ? quote
    : `${characters
        .slice(0, Math.max(0, most - 1))
        .join('')
        .trimEnd()}…`;
}
