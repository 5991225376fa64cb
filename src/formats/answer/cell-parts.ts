/**
 * Splits a cell at its separator. A backslash takes the character after it literally; the parts keep their backslashes,
 * so that a text inside a part can still be told from what surrounds it.
 */
export function splitParts(cell: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < cell.length; at += 1) {
    if (cell[at] === '\\') at += 1;
    else if (cell.startsWith(separator, at)) {
      parts.push(cell.slice(start, at));
      start = at + separator.length;
      at = start - 1;
    }
  }
  return [...parts, cell.slice(start)].map(trimPart).filter((part) => part !== '');
}

/** Writes text so that it can stand in a part: no separator, and no blanks at its ends, that are not literal. */
export function escapePart(text: string, separator: string): string {
  const literal = text.replaceAll('\\', '\\\\').replaceAll(separator.slice(0, 1), (first) => `\\${first}`);
  return literal.replace(/^\s/u, '\\$&').replace(/(?<!^\\)\s$/u, '\\$&');
}

/** The text that a part stands for. */
export function unescapePart(part: string): string {
  return part.replaceAll(/\\([^])/gu, '$1');
}

/** Blanks at the ends go, but not one that a backslash makes literal. */
function trimPart(part: string): string {
  const trimmed = part.trimEnd();
  const slashes = /\\*$/u.exec(trimmed)?.[0].length ?? 0;
  return part.slice(0, slashes % 2 === 1 ? trimmed.length + 1 : trimmed.length).trimStart();
}
