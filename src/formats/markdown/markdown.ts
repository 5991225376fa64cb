/** A text as it reads in GitHub's Markdown, on one line: nothing in it is taken for a mark. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\|`*_[\]<>~#]/gu, '\\$&');
}

/** A row of a table in GitHub's Markdown; the cells are escaped already. */
export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
