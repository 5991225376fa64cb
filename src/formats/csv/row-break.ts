/** Text whose rows all end in the same way, and that way. */
export type EvenText = { readonly text: string; readonly rowBreak: '\n' | '\r\n' | '\r' };

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const otherBreaks = /\r\n?/gu;

/**
 * Finds how rows end. Line ends inside quoted cells are left alone where rows agree; where rows end in several ways
 * (lists pasted together), every line end becomes LF, since nothing else reads all of them as rows.
 */
export function evenRowBreaks(text: string): EvenText {
  if (!text.includes('\r')) return { text, rowBreak: '\n' };
  const found = breaksOutsideQuotes(text);
  const [rowBreak] = found;
  if (found.size > 1) return { text: text.replaceAll(otherBreaks, '\n'), rowBreak: '\n' };
  return { text, rowBreak: rowBreak ?? '\n' };
}

/** An odd number of quotation marks before a line end means that a quoted cell holds it. */
function breaksOutsideQuotes(text: string): Set<EvenText['rowBreak']> {
  const found = new Set<EvenText['rowBreak']>();
  let quoted = false;
  for (let at = 0; at < text.length && found.size < 2; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) quoted = !quoted;
    else if (quoted || (unit !== lineFeed && unit !== carriageReturn)) continue;
    else if (unit === lineFeed) found.add(text.charCodeAt(at - 1) === carriageReturn ? '\r\n' : '\n');
    else if (text.charCodeAt(at + 1) !== lineFeed) found.add('\r');
  }
  return found;
}
